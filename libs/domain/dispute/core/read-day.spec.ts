import { daysRead, isPrintedDay } from './read-day.js';

const day = (text: string) => `${new Date(Date.parse(`${text}T00:00:00+08:00`)).toISOString().slice(0, 19)}.000Z`;
const read = (text: string) => daysRead(text).map((one) => one && new Date(one).toISOString());

it.each([
  '2023-11-27',
  '2023年11月27日',
  '2023/11/27 10:00',
  '27 November 2023',
  '27th November 2023',
  'the 27th of Nov. 2023',
  'Monday, 27 November 2023',
  'November 27, 2023',
  'Nov. 27th, 2023',
  '27-Nov-2023',
  '27.11.2023',
  '二〇二三年十一月二十七日',
  '二零二三年十一月廿七日（星期一）',
])('%s is the 27th of November 2023', (text) => {
  expect(isPrintedDay(text)).toBe(true);
  expect(read(text)).toContain(day('2023-11-27'));
});
it.each(['2026年2月30日', '30 February 2026', '13.13.2026', '二〇二六年二月三十日'])('%s is no day', (text) => {
  expect(isPrintedDay(text)).toBe(true);
  expect(read(text).every((one) => one === undefined)).toBe(true);
});
it('03/04/2026 can be either of two days', () =>
  expect(read('03/04/2026')).toEqual([day('2026-04-03'), day('2026-03-04')]));
it('says no day of what it cannot read', () => expect(daysRead('27 November')).toEqual([]));
it.each(['soon', 'Mr Wang, 2023-11-27', '', 'x'.repeat(80), '2023-11-27 call 王'])(
  'holds words that are none of a date: %s',
  (text) => expect(isPrintedDay(text)).toBe(false),
);
