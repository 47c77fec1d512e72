import type { Instant } from '../../../kernel/message.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairParts } from '../../core/subject.js';
import { roundOf } from '../../core/windows.js';
import type { Window } from '../../core/window.js';

/**
 * When the last of the forwarded notices of a response window reached its respondent: nobody has to answer for an item
 * whose notice is still on its way. Notices whose pairs have all come to their end do not count, nor one that newer
 * ones have taken the place of. Undefined while one is on its way.
 */
export const noticedAt = (dispute: Dispute, { respondentId, round }: Window): Instant | undefined => {
  const own = Object.values(dispute.services).filter(
    ({ document, addressee }) => document === 'forwarded-notice' && addressee.id === respondentId,
  );
  const newest = new Map(own.flatMap((notice) => notice.pairs.map((pair) => [pair, notice] as const)));
  const notices = own.filter((notice) =>
    notice.pairs.some(
      (pair) =>
        newest.get(pair) === notice &&
        getStage(dispute, pair).stage !== 'closed' &&
        roundOf(dispute, pairParts(pair)) === round,
    ),
  );
  return notices
    .map(({ arrivedAt }) => arrivedAt)
    .reduce(
      (last, one) => (last === undefined || one === undefined ? undefined : last < one ? one : last),
      notices[0]?.arrivedAt,
    );
};
