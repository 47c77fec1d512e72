import { clockSays, newestProceeding, reportProceedingState, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { kept, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const first = clockSays('NoteMissedState', '2026-05-20T00:00:30', newestProceeding);
const second = clockSays('NoteMissedState', '07-19T00:01', newestProceeding);

it('asks the complainant, and again sixty days after the deadline', () =>
  given(...kept)
    .when(clockSays('NoteMissedState', '05-25T10:00', newestProceeding))
    .then(
      recorded('ProceedingStateMissed', { times: 1, effectiveAt: shanghai('05-20T00:00'), due: due('07-19T00:00') }),
      ordered('state-asked', 'ana', bag),
    ));
it('tells the platform after the second in a row that the ground is unproven, and lifts nothing by itself', () => {
  given(...andThen(kept, first))
    .when(second)
    .then(
      recorded('ProceedingStateMissed', { times: 2 }),
      ordered('state-asked', 'ana', bag),
      ordered('ground-unproven', 'shop', bag),
      recorded('GroundReviewAwaited', { due: due('07-24T00:00') }),
    );
  expect(disputeAfter(andThen(kept, first, second)).measures[bag]?.wanted).toBe('block');
});
it('counts anew after a report', () =>
  given(...andThen(kept, first, reportProceedingState('06-01T10:00', 'pending')))
    .when(clockSays('NoteMissedState', '08-01T00:01', newestProceeding))
    .then(recorded('ProceedingStateMissed', { times: 1 }), recorded('ServiceOrdered')));
it('waits for the settling time', () =>
  given(...kept)
    .when(clockSays('NoteMissedState', '2026-05-20T00:00:29', newestProceeding))
    .thenRefused('DeadlineNotReached'));
it('is refused once the proceeding has ended, and where there is none', () => {
  given(...andThen(kept, reportProceedingState('04-01T10:00', 'dismissed')))
    .when(first)
    .thenRefused('WrongStage');
  given(...waiting)
    .when(first)
    .thenRefused('NoSuchSubject');
});

belongsTo(kept, first, 'clock');
