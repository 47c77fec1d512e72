import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/** Pairs under a court's order whose complaint was found without ground meanwhile, by what no appeal has reversed. */
export const groundlessUnderOrder = ({ reviews }: Pick<Dispute, 'reviews'>): ReadonlySet<PairSubject> =>
  new Set(Object.values(reviews).flatMap(({ found }) => found?.underOrder ?? []));

/** Their order has ended, and their measures with it: the finding has lifted them as it lifts others. */
export const liftedByFindings = (reviews: Dispute['reviews'], pairs: readonly PairSubject[]): Dispute['reviews'] =>
  Object.fromEntries(
    Object.entries(reviews).map(([reviewId, review]) => {
      const { underOrder = [], ...found } = review.found ?? { pairs: [] };
      const over = underOrder.filter((pair) => pairs.includes(pair));
      if (!review.found || over.length === 0) return [reviewId, review];
      const left = underOrder.filter((pair) => !over.includes(pair));
      const now = { ...review.found, pairs: [...found.pairs, ...over], underOrder: left };
      return [reviewId, { ...review, found: now }];
    }),
  );
