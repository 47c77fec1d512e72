import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import type { PairSubject } from '../../core/subject.js';
import { isRestoredAtOnce } from '../../core/track-of.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { forwardParty, serveParty } from '../../service/notice/order-service.js';

/**
 * One document for each platform; its arrival starts waiting periods, and is waited for, unless all of it is restored
 * at once.
 */
export const forwarded = (
  pairs: readonly PairSubject[],
  aboutId: string,
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] =>
  platformsOf(file.dispute, pairs).map((platformId) => {
    const own = pairsThere(file, pairs, platformId);
    const serve = own.every((pair) => isRestoredAtOnce(file.dispute, pair, file.rulebook)) ? forwardParty : serveParty;
    return serve(file, complainantOf(file.dispute), platformId, {
      document: 'forwarded-counter-notice',
      pairs: own,
      aboutId,
      at,
    });
  });

/** What came later to a declaration; its arrival is not waited for. */
export const forwardedAgain = (
  pairs: readonly PairSubject[],
  aboutId: string,
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] =>
  platformsOf(file.dispute, pairs).map((platformId) =>
    forwardParty(file, complainantOf(file.dispute), platformId, {
      document: 'forwarded-counter-notice',
      pairs: pairsThere(file, pairs, platformId),
      aboutId,
      at,
    }),
  );

const pairsThere = ({ dispute }: DisputeFile, pairs: readonly PairSubject[], platformId: string) =>
  pairs.filter((pair) => dispute.pairs.some((one) => one.platformId === platformId && pairOf(one) === pair));
