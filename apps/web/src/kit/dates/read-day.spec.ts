import { readDay } from './read-day.js';

it.each([
  '2026-03-05',
  '2026-3-5',
  '2026/3/5',
  '2026.3.5',
  '20260305',
  '2026年3月5日',
  '2026 年 3 月 5 日',
  '2026年3月5日周四',
  '2026年3月5日（星期四）',
  '２０２６年３月５日',
  '5 March 2026',
  '5 mar 2026',
  ' 2026-03-05 ',
])('reads %s', (text) => expect(readDay(text)).toBe('2026-03-05'));

it.each(['', '2026-02-30', '2026-13-01', '3/4/2026', '5 Foo 2026', '明天', '2026-03', '5 March', '2026-03-05T00:00'])(
  'takes “%s” for no day',
  (text) => expect(readDay(text)).toBeUndefined(),
);
