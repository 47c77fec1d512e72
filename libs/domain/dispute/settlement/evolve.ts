import { closePairs } from '../pairs.js';
import { setStage, type EvolveOf } from '../state.js';
import { undertakingSubject } from '../subject.js';
import type { SettlementEvent } from './events.js';

export const evolveSettlement: EvolveOf<SettlementEvent> = {
  SettlementReached: (dispute, { settlementId, negotiationId, respondentId, pairs, termsContentId, onBreach, undertakings }) => {
    const undertakingIds = undertakings.map(({ undertakingId }) => undertakingId);
    const settled = { ...dispute.settlements, [settlementId]: { negotiationId, respondentId, pairs, termsContentId, onBreach, undertakingIds } };
    const promised = undertakings.map(({ undertakingId, ...undertaking }) => [undertakingId, { settlementId, ...undertaking }] as const);
    const after = { ...dispute, settlements: settled, undertakings: { ...dispute.undertakings, ...Object.fromEntries(promised) } };
    const waiting = undertakings.reduce(
      (all, { undertakingId, remind }) => setStage(all, [undertakingSubject(undertakingId)], { stage: 'awaiting-reminder', deadline: remind }),
      after,
    );
    return closePairs(waiting, pairs, 'settled');
  },
  PerformanceAwaited: (dispute) => setStage(dispute, ['dispute'], { stage: 'compliance' }),
};
