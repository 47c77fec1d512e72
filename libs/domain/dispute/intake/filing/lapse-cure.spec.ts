import { clockSays, cureMaterials, requestCure, shanghai } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo, isRefusedAt } from '../../../testing/core/guards.js';
import { filed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const curing = andThen(filed, requestCure('03-02T10:00', 'other'));
const lapse = clockSays('LapseCure', '2026-03-08T00:00:30', 'dispute');

it('rejects the complaint from the deadline on, however late it is recorded', () =>
  given(...curing)
    .when(clockSays('LapseCure', '03-10T09:00', 'dispute'))
    .then(
      recorded('ComplaintRejected', { cause: 'not-cured', effectiveAt: shanghai('03-08T00:00') }),
      ordered('rejection', 'ana'),
      recorded('DisputeClosed', { reason: 'rejected' }),
    ));
it('waits for the settling time', () => {
  given(...curing)
    .when(clockSays('LapseCure', '2026-03-08T00:00:29.999', 'dispute'))
    .thenRefused('DeadlineNotReached');
  expect(disputeAfter(andThen(curing, lapse)).stages.dispute).toEqual({ stage: 'closed', reason: 'rejected' });
});
it('is overtaken by a cure', () =>
  given(...andThen(curing, cureMaterials('03-08T00:00', 'EXTRA')))
    .when(lapse)
    .thenRefused('WrongStage'));

belongsTo(curing, lapse, 'clock');
isRefusedAt(lapse, 'intake', 'awaiting-counter-notice', 'closed');
