import type { Dispute } from './state.js';
import { type PairSubject, pairSubject } from './subject.js';

/** The pairs that a counter-notice names. */
export const answeredPairs = ({ counterNotices }: Dispute): ReadonlySet<PairSubject> =>
  new Set(
    Object.values(counterNotices).flatMap(({ respondentId, itemIds }) =>
      itemIds.map((itemId) => pairSubject(respondentId, itemId)),
    ),
  );
