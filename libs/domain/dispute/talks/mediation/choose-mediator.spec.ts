import { ana, ben, mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, asked, given } from '../../../testing/core/story.js';
import { chooseMediator, declineMediation } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfMediator } from '../../../testing/talks/mediation-expected.js';
import { askedMax, choosing } from '../../../testing/talks/mediation-stories.js';

const chosen = andThen(choosing, chooseMediator('03-03T11:00', ana));

it('asks a mediator as soon as all have chosen the same', () => {
  given(...choosing)
    .when(chooseMediator('03-03T11:00', ana))
    .then(recorded('MediatorChosen', { partyId: 'ana', mediatorId: 'max' }));
  given(...chosen)
    .when(chooseMediator('03-03T12:00', ben))
    .then(
      recorded('MediatorChosen'),
      recorded('MediatorAppointed', { mediatorId: 'max', how: 'chosen', load: 2, due: due('03-07T00:00') }),
      ...bothToldOfMediator,
    );
});
it('may be done otherwise while they disagree', () => {
  const apart = andThen(chosen, chooseMediator('03-03T12:00', ben, 'pia'));
  given(...apart)
    .when(chooseMediator('03-03T13:00', ana, 'pia'))
    .then(recorded('MediatorChosen'), recorded('MediatorAppointed', { mediatorId: 'pia' }), ...bothToldOfMediator);
  expect([apart, askedMax].map((past) => offers(past, 'ChooseMediator')(ana))).toEqual([true, false]);
});
it('is of one on the roster who is free and has not declined', () => {
  given(...choosing)
    .when(chooseMediator('03-03T11:00', ana, 'ira'))
    .thenRefused('MediatorNotAvailable');
  given(...choosing)
    .when(chooseMediator('03-03T11:00', ana, 'zoe'))
    .thenRefused('UnknownReference');
  given(...andThen(askedMax, declineMediation('03-04T10:00', 'tie')))
    .when(chooseMediator('03-04T11:00', ana))
    .thenRefused('MediatorNotAvailable');
  given(...choosing)
    .when(asked(chooseMediator('03-03T11:00', ana), mia))
    .thenRefused('NotYourPart');
});
