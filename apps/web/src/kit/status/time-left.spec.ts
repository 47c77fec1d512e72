import { timeLeft } from './time-left.js';

const NOW = '2026-03-05T02:00:00.000Z';

it.each([
  ['2026-03-05T02:00:00.000Z', { late: false, unit: 'minutes', count: 0, tone: 'due' }],
  ['2026-03-05T02:59:59.000Z', { late: false, unit: 'minutes', count: 59, tone: 'due' }],
  ['2026-03-05T11:30:00.000Z', { late: false, unit: 'hours', count: 9, tone: 'due' }],
  ['2026-03-06T03:00:00.000Z', { late: false, unit: 'hours', count: 25, tone: 'neutral' }],
  ['2026-03-08T01:00:00.000Z', { late: false, unit: 'days', count: 2, tone: 'neutral' }],
  ['2026-03-05T01:59:59.999Z', { late: true, unit: 'minutes', count: 1, tone: 'overdue' }],
  ['2026-03-04T20:00:00.000Z', { late: true, unit: 'hours', count: 6, tone: 'overdue' }],
  ['2026-03-02T01:00:00.000Z', { late: true, unit: 'days', count: 4, tone: 'overdue' }],
])('%s', (dueAt, left) => expect(timeLeft(dueAt, NOW)).toEqual(left));

it.each([
  ['2026-03-06T01:00:59.999Z', { late: false, unit: 'minutes', count: 1_380, tone: 'due' }],
  ['2026-03-05T02:59:00.000Z', { late: false, unit: 'minutes', count: 59, tone: 'due' }],
  ['2026-03-05T00:29:59.000Z', { late: true, unit: 'minutes', count: 91, tone: 'overdue' }],
])('%s to the minute', (dueAt, left) => expect(timeLeft(dueAt, NOW, true)).toEqual(left));
