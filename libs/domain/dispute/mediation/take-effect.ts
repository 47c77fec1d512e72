import type { Instant } from '../../message.js';
import type { DisputeFile } from '../action.js';
import { evolveAll } from '../evolve.js';
import { setMeasures } from '../measure/set-measures.js';
import { performanceDue, reminderDue } from '../settlement/performance-due.js';
import type { UndertakingSet } from '../settlement/events.js';
import { getStage, type DisputeEvent } from '../state.js';
import { isComplete } from './agreement.js';
import { endMediation } from './end.js';
import { getMediation } from './state.js';

/** What follows once all have signed, and not before: the agreement is in force, is carried out by the platforms, and ends the mediation. */
export const andIfAllSigned = (signed: DisputeEvent, mediationId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const dispute = evolveAll(file.dispute, [signed]);
  const { agreement } = getMediation(dispute, mediationId);
  if (!agreement || !isComplete(agreement)) return [signed];
  const { settlementId, version, scope, parties, termsContentId, onBreach, promises } = agreement;
  const items = agreement.items.filter(({ pair }) => getStage(dispute, pair).stage !== 'closed'); // what ended meanwhile is not settled again
  const undertakings = promises.map(({ byId, toId, due }): UndertakingSet => ({
    undertakingId: file.newId(),
    byId,
    toId,
    remind: reminderDue(at, due, file, 'MediatedSettlementReached'),
    due: performanceDue(at, due, file, 'MediatedSettlementReached'),
  }));
  const pairs = items.map(({ pair }) => pair);
  const signatures = Object.entries(agreement.signed).map(([partyId, kind]) => ({ partyId, kind }));
  const reached: DisputeEvent = {
    type: 'MediatedSettlementReached',
    data: { mediationId, version, settlementId, scope, parties, items, pairs, termsContentId, undertakings, onBreach, signatures, effectiveAt: at },
  };
  const lifted = items.filter(({ outcome }) => outcome === 'lift').map(({ pair }) => pair);
  const carriedOut = setMeasures(dispute, lifted, 'lift', 'settled');
  const outcome = scope === 'whole' ? 'settled' : 'partly-settled';
  return endMediation([signed, reached, ...carriedOut], mediationId, { outcome, effectiveAt: at, at }, file);
};
