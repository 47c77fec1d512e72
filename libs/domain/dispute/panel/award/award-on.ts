import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { Award } from './state.js';

/** The award that disposes of this pair; there is one at most. */
export const awardOn = ({ awards }: Pick<Dispute, 'awards'>, pair: PairSubject): Award | undefined =>
  Object.values(awards).find(({ items }) => items.some((item) => item.pair === pair));
