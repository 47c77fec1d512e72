import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRole } from '#domain/rating/terms.js';
import { dayOf } from './day-number.js';
import type { Fact, FactCode } from './fact.js';
import { decay } from './fixed-point.js';
import { ruleOf, type RatingRules } from './rules.js';
import { sectorMean } from './score.js';
import { batchOf } from './weigh.js';

/**
 * How many batches of one kind of fact there were on one day, of everybody in a role: all that the sector's mean needs,
 * and nobody's name.
 */
export type SectorCount = {
  readonly role: RatingRole;
  readonly code: FactCode;
  readonly on: LocalDate;
  readonly count: number;
};

/** Of facts that hold. What an objection took out is not among them; what was repaired is, since it did happen. */
export const sectorCounts = (
  facts: Iterable<Fact>,
  isStruck: (fact: Fact) => boolean = () => false,
): readonly SectorCount[] => {
  const batches = new Set<string>();
  const counts = new Map<string, SectorCount>();
  for (const fact of facts) {
    if (fact.pending || fact.statisticsOnly || isStruck(fact)) continue;
    const batch = batchOf(fact);
    if (batches.has(batch)) continue;
    batches.add(batch);
    const { role, code, on } = fact;
    const key = `${role} ${code} ${on}`;
    counts.set(key, { role, code, on, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
};

/** The sector's mean in a role on a day, in parts per million. */
export type MeanOf = (role: RatingRole, on: LocalDate) => number;

/** Every day's mean is reckoned once. */
export const meansOf = (rules: RatingRules, counts: readonly SectorCount[]): MeanOf => {
  const byRole = Map.groupBy(counts, ({ role }) => role);
  const known = new Map<RatingRole, Map<LocalDate, number>>();
  return (role, on) => {
    const days = known.get(role) ?? new Map<LocalDate, number>();
    known.set(role, days);
    const mean = days.get(on) ?? meanOn(rules, byRole.get(role) ?? [], on);
    days.set(on, mean);
    return mean;
  };
};

const meanOn = (rules: RatingRules, counts: readonly SectorCount[], on: LocalDate): number => {
  const today = dayOf(on);
  let [good, bad] = [0n, 0n];
  for (const { role, code, on: date, count } of counts) {
    const rule = ruleOf(rules, code, role);
    if (!rule || rule.effect === 'none') continue;
    const { halfLifeDays, expiresAfterDays } = rules.classes[rule.class];
    const day = dayOf(date);
    if (day > today || day + rule.finalAfterDays > today || day + expiresAfterDays <= today) continue;
    const weight = BigInt(rule.weight * decay(today - day, halfLifeDays)) * BigInt(count);
    if (rule.effect === 'negative') bad += weight;
    else good += weight;
  }
  return sectorMean(rules, good, bad);
};
