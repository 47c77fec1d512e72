import { ana, ben, cai, max, mia, shop, contextOf } from '../../../testing/core/actors.js';
import { mediating, mediatingItems } from '../../../testing/talks/mediation-stories.js';
import { drawUpFacts, releaseFacts, signFacts } from '../../../testing/talks/paper-commands.js';
import { factsSigned } from '../../../testing/talks/paper-stories.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { redactEvent } from '../../visibility/redact-event.js';
import { visibilityOf } from '../../visibility/visibility.js';
import type { DisputeEvent } from '../../core/state.js';
import { isAboutFacts } from '../../../testing/talks/agreement-types.js';
import { seesFacts } from '../../visibility/sees-facts.js';

const mediationId = Object.keys(disputeAfter(mediating).mediations)[0] ?? 'none';

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
