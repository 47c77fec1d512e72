import { formatDays } from './format-days.js';

const DAYS = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-06-09', '2027-09-30', '2027-10-01'];

it('says days on end as a span, also over the end of a month', () => {
  expect(formatDays(DAYS, 'zh-CN')).toBe('1月1日至3日、6月9日、9月30日至10月1日');
  expect(formatDays(DAYS, 'en')).toBe('1 to 3 January, 9 June, 30 September to 1 October');
});

it('says nothing of no days', () => expect(formatDays([], 'zh-CN')).toBe(''));
