import type { Dispute } from './state.js';
import type { PairSubject } from './subject.js';

/** The award that disposes of this pair; there is one at most. */
export const awardOn = (
  { awards }: Pick<Dispute, 'awards'>,
  pair: PairSubject,
): Dispute['awards'][string] | undefined =>
  Object.values(awards).find(({ items }) => items.some((item) => item.pair === pair));
