import type { LocalDate } from '#domain/calendar/local-date.js';
import { dateOf, dayOf } from './day-number.js';
import { idsOf, type Fact } from './fact.js';
import { decay } from './fixed-point.js';
import { ruleOf, type ClassRule, type FactRule, type RatingRules } from './rules.js';

/** Why a fact moves nothing on a day, or that it does. */
export type Standing =
  'counts' | 'weightless' | 'pending' | 'expired' | 'repaired' | 'struck' | 'same-batch' | 'not-looked-at';

/** What the member's own stream says of its facts, as far as it was known. */
export type Amends = {
  /** Facts that an objection took out, from the beginning. */
  readonly struck: ReadonlySet<string>;
  /** Facts whose effect ended on a day, because what was wrong was put right. */
  readonly repaired: ReadonlyMap<string, LocalDate>;
};

export const NO_AMENDS: Amends = { struck: new Set(), repaired: new Map() };

/** One ordinary fact of today, in billionths: thousandths of a rule's weight times millionths of the decay, exactly. */
export const ONE_FACT = 1_000_000_000;

/** Facts are a set: whatever order they come in, this is the one in which they are taken. */
export const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  [...facts].sort(
    (a, b) => compare(a.on, b.on) || a.since - b.since || compare(a.factId, b.factId) || compare(a.role, b.role),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Facts of one kind, of one day, towards one other side are one: thirty links in one go are one carelessness, not
 * thirty.
 */
export const batchOf = ({ code, role, memberId, on, counterpartyId, disputeId }: Fact): string =>
  `${memberId} ${role} ${code} ${on} ${counterpartyId ?? disputeId}`;

/** A fact with all that the rules say of it on whatever day; days as numbers. */
export type Ready = {
  readonly fact: Fact;
  readonly rule: FactRule | undefined;
  readonly kind: ClassRule | undefined;
  readonly day: number;
  readonly finalDay: number;
  readonly expiresDay: number;
  readonly repairedDay: number;
  readonly struck: boolean;
  readonly batch: string;
};

/** Everything about the facts that does not depend on the day that is asked about, in order. */
export const ready = (
  rules: RatingRules,
  facts: readonly Fact[],
  { struck, repaired }: Amends = NO_AMENDS,
): readonly Ready[] =>
  inOrder(facts).map((fact) => {
    const rule = fact.statisticsOnly ? undefined : ruleOf(rules, fact.code, fact.role);
    const kind = rule && rules.classes[rule.class];
    const day = dayOf(fact.on);
    const ids = idsOf(fact);
    const repairedOn = ids.flatMap((id) => repaired.get(id) ?? [])[0];
    return {
      fact,
      rule,
      kind,
      day,
      finalDay: day + (rule?.finalAfterDays ?? 0),
      expiresDay: day + (kind?.expiresAfterDays ?? 0),
      repairedDay: repairedOn === undefined ? Infinity : dayOf(repairedOn),
      struck: ids.some((id) => struck.has(id)),
      batch: batchOf(fact),
    };
  });

/** How a fact stands on a day, but for its batch. */
export const standingOn = (
  { fact, rule, struck, repairedDay, expiresDay, finalDay }: Ready,
  today: number,
): Standing => {
  if (!rule) return 'not-looked-at';
  if (struck) return 'struck';
  if (repairedDay <= today) return 'repaired';
  if (today >= expiresDay) return 'expired';
  if (fact.pending || today < finalDay) return 'pending';
  return rule.effect === 'none' || rule.weight === 0 ? 'weightless' : 'counts';
};

export const weightOn = ({ rule, kind, day }: Ready, today: number): number =>
  rule && kind ? rule.weight * decay(today - day, kind.halfLifeDays) : 0;

/** One fact on one day. */
export type Weighed = {
  readonly fact: Fact;
  readonly rule?: FactRule;
  readonly standing: Standing;
  readonly weight: number;
  readonly finalOn?: LocalDate;
  readonly expiresOn?: LocalDate;
};

/** Whether what stands so stands for its batch: repaired it does, too, or the next would take its place. */
export const claimsBatch = (standing: Standing): boolean => standing === 'counts' || standing === 'repaired';

/** Every fact that is known by the day, with what it weighs then, in order; of a batch the first stands for all. */
export const weighReady = (all: readonly Ready[], on: LocalDate): readonly Weighed[] => {
  const today = dayOf(on);
  const batches = new Map<string, Standing>();
  return all.flatMap((one): readonly Weighed[] => {
    if (one.day > today) return [];
    const { fact, rule, finalDay, expiresDay, batch } = one;
    const alone = standingOn(one, today);
    const claimed = alone === 'counts' ? batches.get(batch) : undefined;
    const standing = claimed === undefined ? alone : claimed === 'repaired' ? 'repaired' : 'same-batch';
    if (claimsBatch(alone) && !batches.has(batch)) batches.set(batch, alone);
    const weight = standing === 'counts' ? weightOn(one, today) : 0;
    return [
      { fact, standing, weight, ...(rule && { rule, finalOn: dateOf(finalDay), expiresOn: dateOf(expiresDay) }) },
    ];
  });
};

export const weigh = (
  rules: RatingRules,
  facts: readonly Fact[],
  on: LocalDate,
  amends: Amends = NO_AMENDS,
): readonly Weighed[] => weighReady(ready(rules, facts, amends), on);
