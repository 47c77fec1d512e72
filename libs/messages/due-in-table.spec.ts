import type { Instant } from '#domain/kernel/message.js';
import { formatDueInTable } from './due-in-table.js';
import { formatDueForTable } from './format.js';

const NOW = '2026-11-27T07:00:00.000Z' as Instant;

it.each([
  ['2026-11-27T16:00:00.000Z', '11月27日 周五 24:00', 'Fri 27 Nov 24:00'],
  ['2026-11-27T02:00:00.000Z', '11月27日 周五 10:00', 'Fri 27 Nov 10:00'],
  ['2026-12-31T16:00:00.000Z', '12月31日 周四 24:00', 'Thu 31 Dec 24:00'],
  ['2026-11-27T16:00:30.000Z', '11月28日 周六 00:00', 'Sat 28 Nov 00:00'],
  ['2027-01-04T16:00:00.000Z', '2027年1月4日 周一 24:00', 'Mon 4 Jan 2027 24:00'],
])('tells %s by Beijing time', (at, zh, en) => {
  expect(formatDueInTable(at as Instant, NOW, 'zh-CN')).toBe(zh);
  expect(formatDueInTable(at as Instant, NOW, 'en')).toBe(en);
});

it.each([
  ['2026-12-31T16:00:00.000Z', '2026-12-31 24:00:00'],
  ['2026-11-30T06:15:36.000Z', '2026-11-30 14:15:36'],
])('writes %s into a file as the day that ends', (at, told) => {
  expect(formatDueForTable(at as Instant)).toBe(told);
});
