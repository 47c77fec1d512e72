import { answeredPairs } from './answered-pairs.js';
import { setStage, type Dispute } from './state.js';
import type { PairSubject } from './subject.js';
import { waitingOn } from './waiting.js';

/** What these pairs had before something else ended or kept them: an answer with its waiting period, or none yet. */
export const goingOn = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const answered = answeredPairs(dispute);
  return waitingOn(
    setStage(
      dispute,
      pairs.filter((pair) => !answered.has(pair)),
      { stage: 'awaiting-counter-notice' },
    ),
    pairs.filter((pair) => answered.has(pair)),
  );
};
