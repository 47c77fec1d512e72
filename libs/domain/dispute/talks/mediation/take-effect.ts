import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { awaitedAgreement, isDisposedOf } from '../../core/awaited-agreement.js';
import type { Consequence } from '../../core/consequence.js';
import { runningMediation } from '../../core/running-mediation.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { performanceDue, reminderDue } from '../settlement/performance-due.js';
import { remindAtOnce } from '../settlement/remind-at-once.js';
import type { UndertakingSet } from '../settlement/events.js';
import type { DisputeEvent } from '../../core/state.js';
import { isComplete } from './agreement.js';
import type { MediatedSettlementReached } from './agreement-events.js';
import type { Agreement } from './agreement-state.js';
import { withSeal } from './await-what-is-left.js';
import { endMediation } from './end.js';
import { getMediation } from './mediations.js';
import { stillSettled, takeOver } from './take-over.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

/**
 * What follows once all have signed, and not before: the agreement is in force, is carried out by the platforms, and
 * ends the mediation.
 */
export const withAllSigned = (
  signed: DisputeEvent,
  mediationId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const dispute = file.evolve(file.dispute, [signed]);
  const { agreement } = getMediation(dispute, mediationId);
  if (!agreement || agreement.effectiveAt !== undefined) return [signed];
  if (!isComplete(agreement, dispute)) return withSeal(signed, agreement, mediationId, at, file);
  return takeEffect([signed], agreement, mediationId, at, { ...file, dispute });
};

/** The scan came of a paper that was signed after the seal, and nothing else was left to come. */
export const inForceWithScans: Consequence = {
  when: ({ dispute }) => awaitedAgreement(dispute)?.sealedAt !== undefined,
  follows: ({ dispute, file, since: { at } }) => {
    const running = runningMediation(dispute);
    const agreement = running?.[1].agreement;
    return running && agreement && isComplete(agreement, dispute)
      ? takeEffect([], agreement, running[0], at, { ...file, dispute })
      : [];
  },
};

const takeEffect = (
  before: readonly DisputeEvent[],
  agreement: Agreement,
  mediationId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { takesOver } = getMediation(dispute, mediationId);
  const { settlementId, version, scope, parties, termsContentId, onBreach, promises } = agreement;
  // what somebody has disposed of meanwhile is not settled again; what silence or a clock has ended is, as was signed
  const items = agreement.items.filter(({ pair }) => !isDisposedOf(dispute, pair));
  const undertakings = promises.map(({ byId, toId, due, pairs: about = [] }): UndertakingSet => ({
    undertakingId: file.newId(),
    byId,
    toId,
    remind: reminderDue(at, due, file, 'MediatedSettlementReached'),
    due: performanceDue(at, due, file, 'MediatedSettlementReached'),
    ...(about.length > 0 && { pairs: about }),
  }));
  const deal = takesOver === undefined ? undefined : dispute.settlements[takesOver];
  const pairs = [...new Set([...items.map(({ pair }) => pair), ...stillSettled(deal, dispute)])];
  const signatures = Object.entries(agreement.signed).map(([partyId, kind]) => ({ partyId, kind }));
  const reached: MediatedSettlementReached = {
    type: 'MediatedSettlementReached',
    data: {
      mediationId,
      version,
      settlementId,
      scope,
      parties,
      items,
      pairs,
      termsContentId,
      undertakings,
      onBreach,
      signatures,
      effectiveAt: at,
    },
  };
  const lifted = items.filter(({ outcome }) => outcome === 'lift').map(({ pair }) => pair);
  const carriedOut = setMeasures(dispute, lifted, 'lift', 'settled');
  const outcome = scope === 'whole' ? 'settled' : 'partly-settled';
  const taken = takesOver === undefined ? [] : takeOver(takesOver, { mediationId, settlementId }, dispute);
  const told = orderServiceInMediation(file, parties, { document: 'settlement-agreement', mediationId, at });
  return endMediation(
    [...before, reached, ...taken, ...carriedOut, ...told, ...remindAtOnce(reached.data, at, file)],
    mediationId,
    { outcome, effectiveAt: at, at },
    file,
  );
};
