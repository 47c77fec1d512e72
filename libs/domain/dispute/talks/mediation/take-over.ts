import { openUndertakings } from '../settlement/open-undertakings.js';
import type { Settlement } from '../settlement/events.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { DealTakenOver } from './take-over-events.js';

type New = { readonly mediationId: string; readonly settlementId: string };

/** What was still to be done under the deal is owed under the mediated agreement alone, as that says. */
export const takeOver = (
  settlementId: string,
  { mediationId, settlementId: bySettlementId }: New,
  dispute: Dispute,
): readonly DealTakenOver[] => {
  const open = openUndertakings(dispute);
  const undertakingIds = (dispute.settlements[settlementId]?.undertakingIds ?? []).filter((id) => open.includes(id));
  return [{ type: 'DealTakenOver', data: { mediationId, settlementId, bySettlementId, undertakingIds } }];
};

/** The pairs that the deal settled and that are settled still: a breach of the new agreement is about them, too. */
export const stillSettled = (deal: Settlement | undefined, dispute: Dispute): readonly PairSubject[] =>
  (deal?.pairs ?? []).filter((pair) => getStage(dispute, pair).reason === 'settled');
