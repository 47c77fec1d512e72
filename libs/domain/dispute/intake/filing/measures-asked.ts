import { refuse } from '../../../kernel/refusal.js';
import { asksForMeasure } from '../../core/claim.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';
import { checkOnce } from './check-filing.js';
import type { Declined, NoMeasure } from './events.js';

/** What a person says of some pairs, and why. */
export type Said = Declined;

/** Refuses pairs that are none of these, or named twice. */
export const checkSaid = (field: string, said: readonly Said[], of: readonly PairSubject[]): void => {
  const named = said.flatMap(({ pairs }) => pairs);
  if (said.some(({ pairs }) => pairs.length === 0)) refuse('NothingNamed', { field: `${field}.pairs` });
  checkOnce(`${field}.pairs`, named);
  const unknown = named.find((pair) => !of.includes(pair));
  if (unknown !== undefined) refuse('UnknownReference', { field: `${field}.pairs`, name: unknown });
};

/**
 * Measures follow from what is asked of each item (E-Commerce Law 42(1)), and a person may see that none is due. Which
 * of these pairs get none, and why.
 */
export const unmeasured = (
  { demands }: Pick<Dispute, 'demands'>,
  pairs: readonly PairSubject[],
  said: readonly Said[] = [],
): readonly NoMeasure[] => {
  checkSaid('withoutMeasure', said, pairs);
  const bySaid = new Set(said.flatMap((one) => one.pairs));
  const notAsked = pairs.filter((pair) => !bySaid.has(pair) && !asksForMeasure(demands, pairParts(pair).itemId));
  return [
    ...(notAsked.length > 0 ? [{ pairs: notAsked, why: 'not-asked' } as const] : []),
    ...said.map((one) => ({ ...one, why: 'not-due' }) as const),
  ];
};

/** The others. */
export const measured = (pairs: readonly PairSubject[], without: readonly NoMeasure[]): readonly PairSubject[] => {
  const none = new Set(without.flatMap((one) => one.pairs));
  return pairs.filter((pair) => !none.has(pair));
};
