import { answeredPairs } from '../../core/answered-pairs.js';
import { getStage, setStage, type Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { waitingOn } from '../../core/waiting.js';
import { windowsOf, windowSubject } from '../../core/windows.js';
import { noticedAt } from '../../service/notice/noticed-at.js';

/**
 * What these pairs had before something else ended or kept them: an answer with its waiting period, or none yet. Whom
 * no notice has reached has no time to answer until one does.
 */
export const goingOn = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute => {
  const answered = answeredPairs(dispute);
  const unanswered = pairs.filter((pair) => !answered.has(pair));
  const open = waitingOn(
    setStage(dispute, unanswered, { stage: 'awaiting-counter-notice' }),
    pairs.filter((pair) => answered.has(pair)),
  );
  const untold = windowsOf(open, unanswered.map(pairParts)).filter(
    (window) => getStage(open, windowSubject(window)).stage === 'closed' && noticedAt(open, window) === undefined,
  );
  return setStage(open, untold.map(windowSubject), { stage: 'awaiting-arrival' });
};
