import type { RatingRules } from './rules.js';
import { ratesOf, sampleSuffices, type Sums } from './score.js';

/**
 * What the association's own handling may depend on, never the merits: a rate, luck taken out, and only with facts
 * enough.
 */
export const HANDLINGS = ['fast', 'ordinary', 'close'] as const;
export type Handling = (typeof HANDLINGS)[number];

export const handlingOf = (rules: RatingRules, sums: Sums): Handling => {
  if (!sampleSuffices(rules, sums)) return 'ordinary';
  const { good = 0, bad = 0 } = ratesOf(rules, sums);
  if (bad >= rules.handling.closeFromBadRate) return 'close';
  return good >= rules.handling.fastFromGoodRate ? 'fast' : 'ordinary';
};
