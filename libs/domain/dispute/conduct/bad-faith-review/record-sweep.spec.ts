import { foundMalicious, propose, replied } from '../../../testing/conduct/good-faith.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { recordSweep } from '../../../testing/intake/standings.js';

belongsTo(foundMalicious, recordSweep('03-04T12:00'), 'engine');
const tasks = (past: Parameters<typeof disputeAfter>[0]) =>
  Object.values(disputeAfter(past).tasks).filter(({ kind }) => kind === 'sweep-holdings');

it('a finding of malice has a person see that all else of the party comes before somebody', () =>
  expect(tasks(foundMalicious)).toHaveLength(1));
it('names the disputes that were called, and ends with the last of them', () => {
  const part = recordSweep('03-04T12:00', { unswept: [{ disputeId: 'other', code: 'WrongStage' }] });
  given(...foundMalicious)
    .when(part)
    .then(recorded('HoldingsSwept', { aboutId: 'ana', disputeIds: ['another'] }));
  const partly = andThen(foundMalicious, part);
  expect(tasks(partly)).toHaveLength(1);
  given(...partly)
    .when(part)
    .then();
  expect(tasks(andThen(partly, recordSweep('03-04T13:00', { disputeIds: ['another', 'other'] })))).toEqual([]);
});
it('also where the party holds nothing else', () =>
  expect(tasks(andThen(foundMalicious, recordSweep('03-04T12:00', { disputeIds: [] })))).toEqual([]));
it('follows no lesser finding', () => {
  const lesser = andThen(
    replied,
    propose('03-04T10:00', { finding: 'founded', forgedEvidenceIds: [], consequence: 'none' }),
  );
  expect(tasks(lesser)).toEqual([]);
  given(...lesser)
    .when(recordSweep('03-04T12:00'))
    .thenRefused('NothingNamed');
});
