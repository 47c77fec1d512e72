import { divided, PPM } from './fixed-point.js';
import type { RatingRules } from './rules.js';
import { ONE_FACT, type Weighed } from './weigh.js';
import { wilsonLower } from './wilson.js';

/** What speaks for somebody and what against, in billionths of an ordinary fact; `squares` in millionths of one, for the effective sample. */
export type Sums = { readonly good: number; readonly bad: number; readonly squares: bigint; readonly facts: number; readonly counterparties: number };

export const sumsOf = (weighed: readonly Weighed[]): Sums => {
  let [good, bad, facts] = [0, 0, 0];
  let squares = 0n;
  const others = new Set<string>();
  for (const { fact, rule, standing, weight } of weighed) {
    if (standing !== 'counts') continue;
    facts += 1;
    others.add(fact.counterpartyId ?? fact.disputeId);
    if (rule?.effect === 'negative') bad += weight;
    else good += weight;
    squares += BigInt(weight) * BigInt(weight);
  }
  return { good, bad, squares, facts, counterparties: others.size };
};

/** The best there is, in thousandths of a point. */
export const WHOLE_SCORE = 100_000;

/** Thousandths of an ordinary fact, as rules tell strengths, in billionths. */
const STRENGTH = ONE_FACT / 1_000;

/** The sector's mean in parts per million: what is known of everybody in the role, and the start of the rules counted in. */
export const sectorMean = ({ sector }: RatingRules, good: bigint, bad: bigint): number => {
  const strength = BigInt(sector.strength) * BigInt(STRENGTH);
  return Number(divided((good + (strength * BigInt(sector.start)) / BigInt(PPM)) * BigInt(PPM), good + bad + strength));
};

/**
 * Beta reputation with the sector as prior (Jøsang and Ismail 2002): E = (r + m·mu) / (r + s + m), as if m average facts had come
 * before. In thousandths of a point.
 */
export const scoreOf = ({ shrinkage }: RatingRules, { good, bad }: Pick<Sums, 'good' | 'bad'>, mean: number): number => {
  const strength = BigInt(shrinkage.strength) * BigInt(STRENGTH);
  const numerator = BigInt(good) * BigInt(PPM) + strength * BigInt(mean);
  return Number(divided(numerator * BigInt(WHOLE_SCORE), (BigInt(good) + BigInt(bad) + strength) * BigInt(PPM)));
};

/** How many facts these weights are worth as a sample: (sum of w)² / sum of w², in parts per million. */
export const effectiveSample = ({ good, bad, squares }: Sums): bigint => {
  const whole = BigInt(good) + BigInt(bad);
  return squares === 0n ? 0n : (whole * whole * BigInt(PPM)) / squares;
};

/** Lower ends of the good and of the bad rate, luck taken out; undefined without any fact. */
export const ratesOf = (rules: RatingRules, sums: Sums): { readonly good?: number; readonly bad?: number } => {
  const [whole, sample] = [BigInt(sums.good) + BigInt(sums.bad), effectiveSample(sums)];
  const good = wilsonLower(BigInt(sums.good), whole, sample, rules.confidence.z);
  const bad = wilsonLower(BigInt(sums.bad), whole, sample, rules.confidence.z);
  return { ...(good !== undefined && { good }), ...(bad !== undefined && { bad }) };
};

export const sampleSuffices = ({ sample }: RatingRules, { facts, counterparties }: Sums): boolean =>
  facts >= sample.facts && counterparties >= sample.counterparties;
