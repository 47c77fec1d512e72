import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/** Refuses a pair that a person found before to be about goods of an earlier dispute. */
export const checkNotRelisted = ({ relistings }: Dispute, pair: PairSubject): void => {
  if (relistings[pair] !== undefined) refuse('NamedTwice', { field: 'pairs', name: pair });
};
