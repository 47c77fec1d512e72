import type { PairSubject } from './subject.js';

/** What is kept by pair, but of none of these. */
export const withoutPairs = <T>(
  some: Readonly<Record<PairSubject, T>>,
  pairs: readonly PairSubject[],
): Readonly<Record<PairSubject, T>> =>
  Object.fromEntries(Object.entries(some).filter(([pair]) => !pairs.includes(pair as PairSubject)));
