import { ana, ben, max, pia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { acceptMediation, chooseMediator, discloseTie } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfMediator, roomsClosed, roomsOpened } from '../../../testing/talks/mediation-expected.js';
import { askedMax, mediating } from '../../../testing/talks/mediation-stories.js';

const left = andThen(mediating, discloseTie('03-10T10:00'));

it('closes the rooms, and the parties, who are told, choose anew', () => {
  given(...mediating)
    .when(discloseTie('03-10T10:00'))
    .then(
      recorded('MediatorWithdrew', { mediatorId: 'max', tieContentId: 'tie' }),
      ...roomsClosed,
      ...bothToldOfMediator,
    );
  given(...mediating)
    .when(asked(discloseTie('03-10T10:00'), ana))
    .thenRefused('NotYourPart');
  expect([askedMax, mediating, left].map((past) => offers(past, 'DiscloseTie')(max))).toEqual([false, true, false]);
});
it('has the time run anew with the next mediator', () =>
  given(...andThen(left, chooseMediator('03-10T11:00', ana, 'pia'), chooseMediator('03-10T12:00', ben, 'pia')))
    .when(acceptMediation('03-11T10:00', pia))
    .then(recorded('MediatorAccepted', { due: due('04-11T00:00') }), ...roomsOpened, ...bothToldOfMediator));
