import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { answeredPairs } from '../../core/answered-pairs.js';

/** Whether a declaration can still be made for this pair, whenever it came in. */
export const canBeAnswered = (dispute: Dispute, pair: PairSubject): boolean => {
  const { stage, reason } = getStage(dispute, pair);
  if (stage === 'kept') return !answeredPairs(dispute).has(pair);
  return stage === 'awaiting-counter-notice' || reason === 'defaulted';
};
