import { instant } from '#domain/kernel/message.js';
import { formatDeadline, formatDue, formatInstant, formatPeriod } from './format.js';
import { pickLocale } from './locale.js';

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['en', 'en'],
  ['en-US,en;q=0.9,zh-CN;q=0.5', 'en'],
  ['fr, zh;q=0.4, en;q=0.2', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['zh;q=0.1, EN-gb;q=0.8', 'en'],
  ['en;q=0, zh', 'zh-CN'],
  ['en;q=0', 'zh-CN'],
  ['*', 'zh-CN'],
  ['fr', 'zh-CN'],
  [';;,,q=;=', 'zh-CN'],
])('Accept-Language %p is answered in %s', (header, locale) => {
  expect(pickLocale(header)).toBe(locale);
});

it('the fallback is the caller’s', () => expect(pickLocale('fr', 'en')).toBe('en'));

it('an instant is told by Beijing time', () => {
  expect(formatInstant(instant('2026-02-01T16:00:05Z'), 'zh-CN')).toBe('北京时间2026年2月2日星期一00:00:05');
  expect(formatInstant(instant('2026-02-01T16:00:05Z'), 'en')).toBe('Monday 2 February 2026, 00:00:05 Beijing time');
});

it('midnight ends the day before as 24:00', () => {
  expect(formatDue(instant('2026-12-31T16:00:00Z'), 'zh-CN')).toBe('北京时间2026年12月31日星期四24:00');
  expect(formatDue(instant('2026-12-31T16:00:01Z'), 'en')).toBe('Friday 1 January 2027, 00:00:01 Beijing time');
  expect(formatDeadline({ dueAt: instant('2026-12-31T16:00:00Z'), provisional: true }, 'en')).toBe(
    'Thursday 31 December 2026, 24:00 Beijing time (provisional)',
  );
});

it('periods are told with their unit', () => {
  expect(formatPeriod({ unit: 'working-days', count: 5 }, 'zh-CN')).toBe('5个工作日');
  expect(formatPeriod({ unit: 'working-days', count: 1 }, 'en')).toBe('1 working day');
});
