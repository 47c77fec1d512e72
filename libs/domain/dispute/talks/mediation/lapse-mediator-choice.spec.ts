import { recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { mediationClock, mediationOf } from '../../../testing/talks/mediation-commands.js';
import { choosing } from '../../../testing/talks/mediation-stories.js';

it('has the association assign one where the parties did not agree in time', () => {
  given(...choosing)
    .when(mediationClock('LapseMediatorChoice', '03-06T00:01'))
    .then(recorded('MediatorChoiceLapsed'));
  const lapsed = disputeAfter(andThen(choosing, mediationClock('LapseMediatorChoice', '03-06T00:01')));
  expect(lapsed.tasks).toHaveProperty([`assign-mediator/${mediationOf(lapsed)}`]);
  given(...choosing)
    .when(mediationClock('LapseMediatorChoice', '03-06T00:00'))
    .thenRefused('DeadlineNotReached');
});
