import { divided, PPM } from './fixed-point.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { dayOf } from './day-number.js';
import type { FactRule, RatingRules } from './rules.js';
import { claimsBatch, ONE_FACT, standingOn, weightOn, type Ready, type Weighed } from './weigh.js';
import { wilsonLower } from './wilson.js';

/**
 * What speaks for somebody and what against, in billionths of an ordinary fact; each weight alone, for what they are
 * worth as a sample.
 */
export type Sums = {
  readonly good: number;
  readonly bad: number;
  readonly weights: readonly number[];
  readonly facts: number;
  readonly counterparties: number;
};

type Counted = Pick<Weighed, 'fact' | 'weight'> & { readonly rule?: FactRule | undefined };

const summed = (counted: Iterable<Counted>): Sums => {
  let [good, bad] = [0, 0];
  const weights: number[] = [];
  const others = new Set<string>();
  for (const { fact, rule, weight } of counted) {
    others.add(fact.counterpartyId ?? fact.disputeId);
    weights.push(weight);
    if (rule?.effect === 'negative') bad += weight;
    else good += weight;
  }
  return { good, bad, weights, facts: weights.length, counterparties: others.size };
};

export const sumsOf = (weighed: readonly Weighed[]): Sums =>
  summed(weighed.filter(({ standing }) => standing === 'counts'));

/** The same without saying of each fact how it stands. */
export const sumsOn = (all: readonly Ready[], on: LocalDate): Sums => {
  const today = dayOf(on);
  const batches = new Set<string>();
  const counted: Counted[] = [];
  for (const one of all) {
    if (one.day > today) break; // they are in order of their days
    const standing = standingOn(one, today);
    if (!claimsBatch(standing) || batches.has(one.batch)) continue;
    batches.add(one.batch);
    if (standing === 'counts') counted.push({ fact: one.fact, rule: one.rule, weight: weightOn(one, today) });
  }
  return summed(counted);
};

/** The best there is, in thousandths of a point. */
export const WHOLE_SCORE = 100_000;

/** Thousandths of an ordinary fact, as rules tell strengths, in billionths. */
const STRENGTH = ONE_FACT / 1_000;

/**
 * The sector's mean in parts per million: what is known of everybody in the role, and the start of the rules counted
 * in.
 */
export const sectorMean = ({ sector }: RatingRules, good: bigint, bad: bigint): number => {
  const strength = BigInt(sector.strength) * BigInt(STRENGTH);
  return Number(divided((good + (strength * BigInt(sector.start)) / BigInt(PPM)) * BigInt(PPM), good + bad + strength));
};

/**
 * Beta reputation with the sector as prior (Jøsang and Ismail 2002): E = (r + m·mu) / (r + s + m), as if m average
 * facts had come before. In thousandths of a point.
 */
export const scoreOf = (
  { shrinkage }: RatingRules,
  { good, bad }: Pick<Sums, 'good' | 'bad'>,
  mean: number,
): number => {
  const strength = BigInt(shrinkage.strength) * BigInt(STRENGTH);
  const numerator = BigInt(good) * BigInt(PPM) + strength * BigInt(mean);
  return Number(divided(numerator * BigInt(WHOLE_SCORE), (BigInt(good) + BigInt(bad) + strength) * BigInt(PPM)));
};

/** How many facts these weights are worth as a sample: (sum of w)² / sum of w², in parts per million. */
export const effectiveSample = ({ good, bad, weights }: Sums): bigint => {
  const whole = BigInt(good) + BigInt(bad);
  const squares = weights.reduce((sum, weight) => sum + BigInt(weight) * BigInt(weight), 0n);
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
