import { groupOf } from './group-of.js';

const THURSDAY = '2026-03-05T02:00:00.000Z'; // 10:00 in Beijing

it.each([
  ['2026-03-05T01:59:59.999Z', THURSDAY, 'overdue'],
  [THURSDAY, THURSDAY, 'today'],
  ['2026-03-05T16:00:00.000Z', THURSDAY, 'today'], // the end of the day, 24:00
  ['2026-03-05T16:00:00.001Z', THURSDAY, 'week'],
  ['2026-03-08T16:00:00.000Z', THURSDAY, 'week'], // the end of Sunday
  ['2026-03-08T16:00:00.001Z', THURSDAY, 'later'],
  ['2026-03-08T16:00:00.000Z', '2026-03-08T10:00:00.000Z', 'today'], // on a Sunday nothing is left of the week
  ['2026-03-09T02:00:00.000Z', '2026-03-08T10:00:00.000Z', 'later'],
  ['2026-03-15T16:00:00.000Z', '2026-03-08T17:00:00.000Z', 'week'], // Monday in Beijing, Sunday in London
])('what ends at %s is, at %s, of “%s”', (dueAt, now, group) => expect(groupOf(dueAt, now)).toBe(group));
