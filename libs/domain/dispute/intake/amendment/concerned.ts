import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import type { Pair } from '../../core/pair.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { isUnanswered, stillToCheck } from './evolve.js';

type Amendment = Dispute['amendments'][string];

/** The dispute with the right that it relies on by this amendment. */
export const reliedOn = (dispute: Dispute, { right }: Amendment): Dispute =>
  right ? { ...dispute, right: right.kind, rightCodes: right } : dispute;

/** The pairs that it brings or renews, without those that were withdrawn or answered meanwhile. */
export const concernedBy = (dispute: Dispute, { pairs, renews }: Amendment): readonly PairSubject[] => [
  ...stillToCheck(dispute, pairs),
  ...renews.filter((pair) => isUnanswered(dispute, pair)),
];

/** The same; refused where nothing is left. */
export const checkConcerned = (dispute: Dispute, amendment: Amendment): readonly PairSubject[] => {
  const pairs = concernedBy(dispute, amendment);
  return pairs.length > 0 ? pairs : refuse('NothingNamed', { subject: 'dispute' });
};

/** The pairs of these names, of one platform or respondent alone if that is named. */
export const pairsNamed = (
  { dispute }: DisputeFile,
  named: readonly PairSubject[],
  of: Partial<Pair> = {},
): readonly Pair[] => {
  const wanted = new Set(named);
  return dispute.pairs.filter(
    (pair) =>
      wanted.has(pairOf(pair)) &&
      (of.platformId ?? pair.platformId) === pair.platformId &&
      (of.respondentId ?? pair.respondentId) === pair.respondentId,
  );
};
