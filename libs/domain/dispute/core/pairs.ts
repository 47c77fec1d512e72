import { getStage, type Dispute } from './state.js';
import type { Pair } from './pair.js';
import { pairSubject, type PairSubject } from './subject.js';

export const pairOf = ({ respondentId, itemId }: Pick<Pair, 'respondentId' | 'itemId'>): PairSubject =>
  pairSubject(respondentId, itemId);

/** Pairs that have not come to their end here. */
export const openPairs = (dispute: Dispute): readonly Pair[] =>
  dispute.pairs.filter((pair) => getStage(dispute, pairOf(pair)).stage !== 'closed');

/** The platforms of these pairs, each once, in the order of the complaint. */
export const platformsOf = (dispute: Dispute, pairs: readonly PairSubject[]): readonly string[] => {
  const named = new Set(pairs);
  return [...new Set(dispute.pairs.filter((pair) => named.has(pairOf(pair))).map((pair) => pair.platformId))];
};
