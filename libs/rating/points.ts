import { daysAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { Grade } from '#domain/rating/terms.js';
import { decay, PPM } from './fixed-point.js';
import { lookAt } from './grade.js';
import type { RoleRating } from './rate.js';
import type { RatingRules } from './rules.js';
import { scoreOf, sumsOf, type Sums } from './score.js';
import type { Weighed } from './weigh.js';

/**
 * One fact as its subject sees it: by which event and rule, what it moves, until when, and what there would be without
 * it.
 */
export type Point = {
  readonly weighed: Weighed;
  /** Score with it less score without it, in thousandths of a point (leave one out). */
  readonly contribution: number;
  /** The first day on which less than a twentieth of it is left, at the latest its end. */
  readonly fadesOn?: LocalDate;
  /** From when a repair can be asked for, where it tells against the member. */
  readonly repairFrom?: LocalDate;
  /** Score and grade by this day's look if it were repaired. */
  readonly ifRepaired?: { readonly score: number; readonly grade?: Grade };
};

/** A batch is left out as a whole: of thirty links at once the one that counts stands for all. */
export const pointsOf = (rules: RatingRules, { weighed, look, mean }: RoleRating): readonly Point[] =>
  weighed.map((one): Point => {
    const { rule, standing, fact } = one;
    const kind = rule && rules.classes[rule.class];
    if (!kind || one.expiresOn === undefined) return { weighed: one, contribution: 0 };
    const faded = daysAfter(fact.on, fadedAfter(kind.halfLifeDays));
    const fadesOn = faded < one.expiresOn ? faded : one.expiresOn;
    if (standing !== 'counts') return { weighed: one, contribution: 0, fadesOn };
    const without = sumsOf(weighed.filter((other) => other !== one));
    const contribution = look.score - scoreOf(rules, without, mean);
    if (rule.effect !== 'negative') return { weighed: one, contribution, fadesOn };
    return {
      weighed: one,
      contribution,
      fadesOn,
      repairFrom: daysAfter(fact.on, kind.repairAfterDays),
      ifRepaired: lookWithout(rules, look.on, without, mean),
    };
  });

const lookWithout = (
  rules: RatingRules,
  on: LocalDate,
  without: Sums,
  mean: number,
): { readonly score: number; readonly grade?: Grade } => {
  const { score, grade } = lookAt(rules, on, without, mean);
  return { score, ...(grade && { grade }) };
};

/** Days after which less than a twentieth is left. */
const fadedAfter = (halfLifeDays: number): number => {
  let age = halfLifeDays * 4;
  while (decay(age, halfLifeDays) * 20 >= PPM) age += 1;
  return age;
};
