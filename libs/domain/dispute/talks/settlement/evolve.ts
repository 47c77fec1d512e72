import { closePairs } from '../../measures/close-pairs.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { undertakingSubject } from '../../core/subject.js';
import type { Settlement, SettlementEvent, UndertakingSet } from './events.js';

export const evolveSettlement: EvolveOf<SettlementEvent> = {
  SettlementReached: (
    dispute,
    { settlementId, negotiationId, respondentId, pairs, termsContentId, onBreach, undertakings },
  ) => {
    const partyIds = [...(dispute.complainantId === undefined ? [] : [dispute.complainantId]), respondentId];
    return keepSettlement(
      dispute,
      settlementId,
      { negotiationId, respondentId, partyIds, pairs, termsContentId, onBreach },
      undertakings,
    );
  },
  PerformanceAwaited: (dispute) => setStage(dispute, ['dispute'], { stage: 'compliance' }),
};

/** What was settled, by the sides alone or with a mediator: its pairs close, and its promises wait for their days. */
export const keepSettlement = (
  dispute: Dispute,
  settlementId: string,
  settlement: Omit<Settlement, 'undertakingIds'>,
  undertakings: readonly UndertakingSet[],
): Dispute => {
  const undertakingIds = undertakings.map(({ undertakingId }) => undertakingId);
  const promised = undertakings.map(
    ({ undertakingId, ...undertaking }) => [undertakingId, { settlementId, ...undertaking }] as const,
  );
  const after = {
    ...dispute,
    settlements: { ...dispute.settlements, [settlementId]: { ...settlement, undertakingIds } },
    undertakings: { ...dispute.undertakings, ...Object.fromEntries(promised) },
  };
  const waiting = undertakings.reduce(
    (all, { undertakingId, remind }) =>
      setStage(all, [undertakingSubject(undertakingId)], { stage: 'awaiting-reminder', deadline: remind }),
    after,
  );
  return closePairs(waiting, settlement.pairs, 'settled');
};
