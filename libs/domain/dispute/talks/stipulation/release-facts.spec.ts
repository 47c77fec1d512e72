import { ana, ben } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { closeMediation, discloseTie } from '../../../testing/talks/mediation-commands.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';
import { drawUpFacts, releaseFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { factsSigned } from '../../../testing/talks/paper-stories.js';

const one = andThen(factsSigned, releaseFacts('03-06T10:00', ana));

it('lets the record leave the room with the express act of the last of all parties', () => {
  expect(one.at(-1)).toEqual(recorded('FactsReleased', { partyId: 'ana' }));
  given(...one)
    .when(releaseFacts('03-06T11:00', ben))
    .then(
      recorded('FactsReleased', { partyId: 'ben' }),
      recorded('FactsLeftRoom', { parties: ['ana', 'ben'], factsContentId: 'facts' }),
    );
});
it('is done once by each, of what all have signed', () => {
  given(...one)
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('AnsweredAlready');
  const half = andThen(mediating, drawUpFacts('03-05T10:00'), signFacts('03-05T11:00', ana));
  given(...half)
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('SignatureMissing');
  expect([half, factsSigned, one].map((past) => offers(past, 'ReleaseFacts')(ana))).toEqual([false, true, false]);
});
it('is still possible after a mediation without agreement, and not while another mediator is chosen', () => {
  const over = andThen(factsSigned, closeMediation('03-08T10:00', 'not-settled'), releaseFacts('03-20T10:00', ana));
  given(...over)
    .when(releaseFacts('03-20T11:00', ben))
    .then(recorded('FactsReleased'), recorded('FactsLeftRoom'));
  given(...andThen(factsSigned, discloseTie('03-06T10:00')))
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('WrongStage');
});
