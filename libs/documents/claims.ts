import type { PairTruth } from '#domain/dispute/truth/truths.js';
import type { DocumentFacts } from './facts.js';
import type { PairFacts } from './pair-facts.js';
import type { Tongue } from './template.js';

/** A sentence of a letter and what has to be true of every item that it speaks of. */
export type Claim = { readonly of: readonly PairTruth[]; readonly zh: string; readonly en: string };

/** The first of these claims that is true of this pair. */
const claimOf = (claims: readonly Claim[], { truths = [] }: PairFacts): Claim | undefined =>
  claims.find(({ of }) => of.every((truth) => truths.includes(truth)));

/**
 * Of each item the first of these claims that is true of it, and nothing of one of which none is. Where not all items
 * have the same, each sentence names its own.
 */
export const claimed = (
  claims: readonly Claim[],
  { pairs, items }: Pick<DocumentFacts, 'pairs' | 'items'>,
  { say, list }: Tongue,
): readonly string[] => {
  const made = Map.groupBy(pairs, (pair) => claimOf(claims, pair));
  return [...made].flatMap(([claim, own]) => {
    if (!claim) return [];
    const titles = [...new Set(own.map(({ itemId }) => items.find((one) => one.itemId === itemId)?.title ?? itemId))];
    const named = list(titles.map((title) => `“${title}”`));
    return [
      say(made.size > 1 ? `就${named}：${claim.zh}` : claim.zh, made.size > 1 ? `On ${named}: ${claim.en}` : claim.en),
    ];
  });
};

/** Whether this is true of some item of the letter. */
export const someAre = (truth: PairTruth, { pairs }: Pick<DocumentFacts, 'pairs'>): boolean =>
  pairs.some(({ truths = [] }) => truths.includes(truth));
