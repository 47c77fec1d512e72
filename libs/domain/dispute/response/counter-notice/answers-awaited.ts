import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { forwarded } from './forwarded.js';
import { windowsReopened } from './windows-reopened.js';

/**
 * These pairs go on from where something else had ended them: a window opens again for those without an answer, and a
 * declaration whose arrival was no longer waited for goes out again.
 */
export const answersAwaited = (
  pairs: readonly PairSubject[],
  why: 'FaithAppealDecided' | 'CourtOrderEnded',
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const answered = answeredPairs(dispute);
  const unanswered = pairs.filter((pair) => !answered.has(pair));
  const notArrived = new Set(pairs.filter((pair) => answered.has(pair) && dispute.waitingEnds[pair] === undefined));
  const again = Object.entries(dispute.counterNotices).flatMap(([id, { respondentId, itemIds }]) => {
    const own = itemIds.map((itemId) => pairSubject(respondentId, itemId)).filter((pair) => notArrived.delete(pair));
    return own.length > 0 ? forwarded(own, id, at, file) : [];
  });
  return [...windowsReopened(file, unanswered, why, at), ...again];
};
