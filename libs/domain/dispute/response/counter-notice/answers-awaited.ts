import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { serveRespondents } from '../../service/notice/order-service.js';
import { forwarded } from './forwarded.js';
import { windowsReopened } from './windows-reopened.js';

/**
 * These pairs go on from where something else had ended them: a window opens again for those without an answer, and
 * what nobody waited for any more goes out again, a notice that has not arrived and a declaration likewise.
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
  const untold = unanswered.filter((pair) => !isNoticed(pair, dispute));
  const notices = serveRespondents(file, { document: 'forwarded-notice', pairs: untold, at });
  return [...windowsReopened(file, unanswered, why, at), ...notices, ...again];
};

const isNoticed = (pair: PairSubject, { services }: Dispute): boolean =>
  Object.values(services).some(
    ({ document, pairs, arrivedAt }) =>
      document === 'forwarded-notice' && arrivedAt !== undefined && pairs.includes(pair),
  );
