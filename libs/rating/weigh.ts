import { daysAfter, daysBetween, type LocalDate } from '#domain/calendar/local-date.js';
import type { Fact } from './fact.js';
import { decay } from './fixed-point.js';
import { ruleOf, type FactRule, type RatingRules } from './rules.js';

/** Why a fact moves nothing on a day, or that it does. */
export type Standing = 'counts' | 'weightless' | 'pending' | 'expired' | 'repaired' | 'struck' | 'same-batch' | 'not-looked-at';

/** What the member's own stream says of its facts, as far as it was known. */
export type Amends = {
  /** Facts that an objection took out, from the beginning. */
  readonly struck: ReadonlySet<string>;
  /** Facts whose effect ended on a day, because what was wrong was put right. */
  readonly repaired: ReadonlyMap<string, LocalDate>;
};

export const NO_AMENDS: Amends = { struck: new Set(), repaired: new Map() };

/** One fact on one day. Weights in billionths of an ordinary fact: thousandths of the rule times millionths of the decay, exactly. */
export type Weighed = {
  readonly fact: Fact;
  readonly rule?: FactRule;
  readonly standing: Standing;
  readonly weight: number;
  readonly finalOn?: LocalDate;
  readonly expiresOn?: LocalDate;
};

/** One ordinary fact of today. */
export const ONE_FACT = 1_000_000_000;

/** Facts are a set: whatever order they come in, this is the one in which they are taken. */
export const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort((a, b) => compare(a.on, b.on) || a.since - b.since || compare(a.factId, b.factId) || compare(a.role, b.role));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const weighOne = (rules: RatingRules, fact: Fact, on: LocalDate, { struck, repaired }: Amends): Weighed => {
  const rule = ruleOf(rules, fact.code, fact.role);
  const nothing = (standing: Standing, more: object = {}): Weighed => ({ fact, ...(rule && { rule }), standing, weight: 0, ...more });
  if (!rule || fact.statisticsOnly) return nothing('not-looked-at');
  const kind = rules.classes[rule.class];
  const finalOn = daysAfter(fact.on, rule.finalAfterDays);
  const expiresOn = daysAfter(fact.on, kind.expiresAfterDays);
  const days = { finalOn, expiresOn };
  if (struck.has(fact.factId)) return nothing('struck', days);
  const repairedOn = repaired.get(fact.factId);
  if (repairedOn !== undefined && repairedOn <= on) return nothing('repaired', days);
  if (on >= expiresOn) return nothing('expired', days);
  if (fact.pending || on < finalOn) return nothing('pending', days);
  if (rule.effect === 'none' || rule.weight === 0) return nothing('weightless', days);
  return { fact, rule, standing: 'counts', weight: rule.weight * decay(daysBetween(fact.on, on), kind.halfLifeDays), ...days };
};

/** Facts of one kind, of one day, towards one other side are one: thirty links in one go are one carelessness, not thirty. */
export const batchOf = ({ code, role, memberId, on, counterpartyId, disputeId }: Fact): string =>
  `${memberId} ${role} ${code} ${on} ${counterpartyId ?? disputeId}`;

/** Every fact that is known by the day, with what it weighs then, in order; of a batch the first counts. */
export const weigh = (rules: RatingRules, facts: readonly Fact[], on: LocalDate, amends: Amends = NO_AMENDS): readonly Weighed[] => {
  const batches = new Set<string>();
  return inOrder(facts)
    .filter((fact) => fact.on <= on)
    .map((fact) => {
      const weighed = weighOne(rules, fact, on, amends);
      if (weighed.standing !== 'counts') return weighed;
      const batch = batchOf(fact);
      if (batches.has(batch)) return { ...weighed, standing: 'same-batch', weight: 0 };
      batches.add(batch);
      return weighed;
    });
};
