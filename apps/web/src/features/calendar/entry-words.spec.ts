import type { DeskDay } from '../../client/types.gen.js';
import { toneOf, worstOf } from './entry-words.js';

const NOW = '2026-11-30T08:00:00.000Z';
const task = (at: string, kind: DeskDay['kind'] = 'task'): DeskDay => ({
  ...{ kind, at, subject: 'dispute', disputeId: 'd', number: 'PL-1' },
});

it.each([
  ['late', task('2026-11-30T07:59:00.000Z'), 'overdue'],
  ['today', task('2026-11-30T16:00:00.000Z'), 'due'],
  ['in two days', task('2026-12-02T16:00:00.000Z'), 'neutral'],
  ['in years', task('2029-01-03T16:00:00.000Z'), 'neutral'],
  ['a period that ended', task('2026-11-29T16:00:00.000Z', 'deadline'), 'neutral'],
] as const)('tells what is %s as urgently as everywhere else', (_, entry, tone) =>
  expect(toneOf(entry, NOW)).toBe(tone),
);

it('says of a day that holds several what cannot wait', () => {
  const late = task('2026-11-30T07:59:00.000Z');
  const near = task('2026-11-30T16:00:00.000Z');
  const far = task('2026-12-30T16:00:00.000Z');
  expect([[far, near, late], [far, near], [far], []].map((some) => worstOf(some, NOW))).toEqual([
    'overdue',
    'due',
    'neutral',
    'neutral',
  ]);
});
