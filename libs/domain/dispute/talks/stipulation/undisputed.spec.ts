import { ana, ben, cai, max, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { closeMediation, discloseTie } from '../../../testing/talks/mediation-commands.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { drawUpFacts, releaseFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { factsSigned } from '../../../testing/talks/paper-stories.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';
import { isAboutFacts } from '../../../testing/talks/agreement-types.js';
import { seesFacts } from '../../visibility/sees-facts.js';

const mediationId = Object.keys(disputeAfter(mediating).mediations)[0] ?? 'none';

it('is drawn up by the mediator alone, in versions, until all have signed one', () => {
  given(...mediating)
    .when(drawUpFacts('03-05T10:00'))
    .then(recorded('FactsDrawnUp', { version: 1, parties: ['ana', 'ben'] }));
  given(...mediating)
    .when(drawUpFacts('03-05T10:00', ana))
    .thenRefused('NotYourPart');
  const anew = andThen(
    mediating,
    drawUpFacts('03-05T10:00'),
    signFacts('03-05T11:00', ana),
    drawUpFacts('03-05T12:00'),
  );
  given(...anew)
    .when(signFacts('03-05T13:00', ana, 1))
    .thenRefused('AgreementMoved');
  given(...anew)
    .when(signFacts('03-05T13:00', ana))
    .then(recorded('FactsSigned', { version: 2, partyId: 'ana' }));
  given(...factsSigned)
    .when(drawUpFacts('03-05T13:00'))
    .thenRefused('AnsweredAlready');
  given(...factsSigned)
    .when(signFacts('03-05T13:00', ben))
    .thenRefused('AnsweredAlready');
});
it('leaves the room with the express act of the last of all parties, and not by their signatures', () => {
  const one = andThen(factsSigned, releaseFacts('03-06T10:00', ana));
  expect(one.at(-1)).toEqual(recorded('FactsReleased', { partyId: 'ana' }));
  given(...one)
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('AnsweredAlready');
  given(...one)
    .when(releaseFacts('03-06T11:00', ben))
    .then(
      recorded('FactsReleased', { partyId: 'ben' }),
      recorded('FactsLeftRoom', { parties: ['ana', 'ben'], factsContentId: 'facts' }),
    );
  given(...andThen(mediating, drawUpFacts('03-05T10:00'), signFacts('03-05T11:00', ana)))
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('SignatureMissing');
});
it('survives a mediation without agreement, and the going of its mediator', () => {
  const over = andThen(factsSigned, closeMediation('03-08T10:00', 'not-settled'), releaseFacts('03-20T10:00', ana));
  given(...over)
    .when(releaseFacts('03-20T11:00', ben))
    .then(recorded('FactsReleased'), recorded('FactsLeftRoom'));
  given(...andThen(factsSigned, discloseTie('03-06T10:00')))
    .when(releaseFacts('03-06T11:00', ana))
    .thenRefused('WrongStage'); // while another mediator is chosen; then again
});

const seenBy = (by: typeof ana, past: readonly DisputeEvent[]): readonly string[] => {
  const dispute = disputeAfter(past);
  const visibility = visibilityOf(by, { dispute, context: contextOf(by) });
  return past.flatMap((event) => (isAboutFacts(event) && redactEvent(event, visibility, dispute) ? [event.type] : []));
};
it('in its room is read by its parties and its mediator alone; what the staff learns is that it has left', () => {
  expect([ana, ben, max, mia].map((by) => seenBy(by, factsSigned).length)).toEqual([3, 3, 3, 0]);
  const left = andThen(factsSigned, releaseFacts('03-06T10:00', ana), releaseFacts('03-06T11:00', ben));
  expect(seenBy(mia, left)).toEqual(['FactsLeftRoom']);
  const sees = (past: readonly DisputeEvent[]) => {
    const dispute = disputeAfter(past);
    return seesFacts(mediationId, visibilityOf(mia, { dispute, context: contextOf(mia) }), dispute);
  };
  expect([sees(factsSigned), sees(left)]).toEqual([false, true]);
  const items = andThen(
    mediatingItems,
    drawUpFacts('03-05T10:00'),
    signFacts('03-05T11:00', ana),
    signFacts('03-05T12:00', ben),
  );
  const out = andThen(items, releaseFacts('03-06T10:00', ana), releaseFacts('03-06T11:00', ben));
  expect([cai, shop].map((by) => seenBy(by, out).length)).toEqual([0, 0]);
});
