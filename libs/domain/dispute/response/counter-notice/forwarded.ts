import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { pairOf, platformsOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import type { PairSubject } from '../../core/subject.js';
import { isRestoredAtOnce } from '../../core/track-of.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { forwardParty, serveParty } from '../../service/notice/order-service.js';

type Serve = typeof serveParty;

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
  toEachPlatform(pairs, aboutId, at, file, (own) =>
    own.every((pair) => isRestoredAtOnce(file.dispute, pair, file.rulebook)) ? forwardParty : serveParty,
  );

/** What came later to a declaration; its arrival is not waited for. */
export const forwardedAgain = (
  pairs: readonly PairSubject[],
  aboutId: string,
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] => toEachPlatform(pairs, aboutId, at, file, () => forwardParty);

const toEachPlatform = (
  pairs: readonly PairSubject[],
  aboutId: string,
  at: Instant,
  file: DisputeFile,
  how: (own: readonly PairSubject[]) => Serve,
): readonly ServiceOrdered[] =>
  platformsOf(file.dispute, pairs).map((platformId) => {
    const own = pairs.filter((pair) =>
      file.dispute.pairs.some((one) => one.platformId === platformId && pairOf(one) === pair),
    );
    const order = { document: 'forwarded-counter-notice' as const, pairs: own, aboutId, at };
    return how(own)(file, complainantOf(file.dispute), platformId, order);
  });
