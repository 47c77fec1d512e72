import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { partsOf, type PairSubject } from '../../core/subject.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { answersAwaited } from '../../response/counter-notice/answers-awaited.js';

/** What the finding had lifted, and nothing else has settled meanwhile. */
export const liftedByFinding = (found: readonly PairSubject[], { dispute }: DisputeFile): readonly PairSubject[] =>
  found.filter((pair) => {
    const { stage, reason } = getStage(dispute, pair);
    const isThere = dispute.ended[partsOf(pair).itemId ?? ''] === undefined;
    return stage === 'closed' && reason === 'lifted' && isThere;
  });

/**
 * The complaint is founded after all, and every step can be gone back (practice P40): the measures are wanted again,
 * windows open again, and a declaration whose arrival was no longer waited for goes out again. Where the waiting period
 * ran out meanwhile nothing is blocked; the platform is asked what it has received, as ever (P5).
 */
export const takenUpAgain = (
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const answered = answeredPairs(dispute);
  const isOver = (pair: PairSubject): boolean => {
    const end = dispute.waitingEnds[pair];
    return answered.has(pair) && end !== undefined && isLate(end, at);
  };
  return [
    ...blockAgain(
      dispute,
      pairs.filter((pair) => !isOver(pair)),
      'finding-reversed',
    ),
    ...answersAwaited(pairs, 'FaithAppealDecided', at, file),
  ];
};
