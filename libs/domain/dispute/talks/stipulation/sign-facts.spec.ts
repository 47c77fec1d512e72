import { ana, ben, max } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { drawUpFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { factsSigned } from '../../../testing/talks/paper-stories.js';

const drawn = andThen(mediating, drawUpFacts('03-05T10:00'));
const signedByAna = andThen(drawn, signFacts('03-05T11:00', ana));

it('is of the newest version, which nobody has signed yet', () => {
  const anew = andThen(signedByAna, drawUpFacts('03-05T12:00'));
  given(...anew)
    .when(signFacts('03-05T13:00', ana, 1))
    .thenRefused('AgreementMoved');
  given(...anew)
    .when(signFacts('03-05T13:00', ana))
    .then(recorded('FactsSigned', { version: 2, partyId: 'ana', channel: 'sms' }));
});
it('is done once by each party, where something is drawn up', () => {
  given(...mediating)
    .when(signFacts('03-05T11:00', ana))
    .thenRefused('AgreementMoved');
  given(...factsSigned)
    .when(signFacts('03-05T13:00', ben))
    .thenRefused('AnsweredAlready');
  expect([mediating, drawn, signedByAna].map((past) => offers(past, 'SignFacts')(ana))).toEqual([false, true, false]);
  expect([ben, max].map(offers(signedByAna, 'SignFacts'))).toEqual([true, false]);
});
