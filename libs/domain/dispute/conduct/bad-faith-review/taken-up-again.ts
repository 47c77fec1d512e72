import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { pairSubject, partsOf, type PairSubject } from '../../core/subject.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { forwarded } from '../../response/counter-notice/forwarded.js';
import { windowsReopened } from '../../response/counter-notice/windows-reopened.js';

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
  const notArrived = new Set(pairs.filter((pair) => answered.has(pair) && dispute.waitingEnds[pair] === undefined));
  const again = Object.entries(dispute.counterNotices).flatMap(([id, { respondentId, itemIds }]) => {
    const own = itemIds.map((itemId) => pairSubject(respondentId, itemId)).filter((pair) => notArrived.delete(pair));
    return own.length > 0 ? forwarded(own, id, at, file) : [];
  });
  return [
    ...blockAgain(
      dispute,
      pairs.filter((pair) => !isOver(pair)),
      'finding-reversed',
    ),
    ...windowsReopened(
      file,
      pairs.filter((pair) => !answered.has(pair)),
      'FaithAppealDecided',
      at,
    ),
    ...again,
  ];
};
