import { ana, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, disputeAfter, given } from '../../../testing/core/story.js';
import { assignMediator, mediationClock } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfMediator } from '../../../testing/talks/mediation-expected.js';
import { choosing } from '../../../testing/talks/mediation-stories.js';

const lapsed = andThen(choosing, mediationClock('LapseMediatorChoice', '03-06T00:01'));

it('gives reasons and the load of whom it names, and is done with it', () => {
  given(...lapsed)
    .when(assignMediator('03-06T10:00', 'pia'))
    .then(
      recorded('MediatorAppointed', { mediatorId: 'pia', how: 'assigned', load: 0, reasonContentId: 'why' }),
      ...bothToldOfMediator,
    );
  expect(disputeAfter(andThen(lapsed, assignMediator('03-06T10:00'))).tasks).toEqual({});
});
it('is the association’s, once the parties did not agree in time', () => {
  given(...choosing)
    .when(assignMediator('03-03T11:00'))
    .thenRefused('WrongStage');
  given(...lapsed)
    .when(assignMediator('03-06T10:00', 'ira'))
    .thenRefused('MediatorNotAvailable');
  given(...lapsed)
    .when(asked(assignMediator('03-06T10:00'), ana))
    .thenRefused('NotYourPart');
  expect([choosing, lapsed].map((past) => offers(past, 'AssignMediator')(mia))).toEqual([false, true]);
});
