import type { LocalDate } from '#domain/calendar/local-date.js';
import { evaluationDays } from './evaluation-days.js';
import { RATING_ROLES, type RatingRole } from '#domain/rating/terms.js';
import type { Fact } from './fact.js';
import { lookAt, contextAfter, type Look, type Standing } from './grade.js';
import type { Member } from './member.js';
import type { RatingRules } from './rules.js';
import { sumsOn } from './score.js';
import type { MeanOf } from './sector.js';
import { ready, weighReady, type Weighed } from './weigh.js';

/**
 * How a member stands in one role on one day: the look of the day itself, the facts that it was made of, and the grade
 * after all looks until then.
 */
export type RoleRating = {
  readonly role: RatingRole;
  readonly look: Look;
  readonly mean: number;
  readonly weighed: readonly Weighed[];
  readonly standing: Standing;
};

export type Rating = {
  readonly memberId: string;
  readonly on: LocalDate;
  readonly version: string;
  readonly roles: readonly RoleRating[];
};

/**
 * One member's rating on a day, made of nothing but facts that hold, its own stream, the rules and the sector's means.
 * The same facts in another order, or told by another machine, give the same digits. Roles in which nothing is known of
 * it are left out.
 */
export const rate = (
  rules: RatingRules,
  member: Member,
  facts: readonly Fact[],
  on: LocalDate,
  meanOf: MeanOf,
): Rating => {
  const since = member.accepted[0]?.on ?? on;
  const own = facts.filter((fact) => fact.memberId === member.memberId && fact.on >= since);
  const roles = RATING_ROLES.flatMap((role) => {
    const some = own.filter((fact) => fact.role === role);
    return some.length === 0 ? [] : [rateRole(rules, member, role, some, since, on, meanOf)];
  });
  return { memberId: member.memberId, on, version: rules.version, roles };
};

const rateRole = (
  rules: RatingRules,
  member: Member,
  role: RatingRole,
  facts: readonly Fact[],
  since: LocalDate,
  on: LocalDate,
  meanOf: MeanOf,
): RoleRating => {
  const all = ready(rules, facts, member.amends);
  const lookOn = (day: LocalDate): Look => lookAt(rules, day, sumsOn(all, day), meanOf(role, day));
  const first = all[0]?.fact.on ?? on;
  const looks = evaluationDays(rules, first > since ? first : since, on).map(lookOn);
  const held = new Set(all.flatMap(({ fact, struck }) => (fact.pending || struck ? [] : [fact.factId])));
  const confirmed = (member.confirmed[role] ?? []).filter((one) => one.on <= on);
  const standing = contextAfter(rules, looks, confirmed, {
    byPeopleAlone: member.byPeopleAlone,
    holds: (factId) => held.has(factId),
  });
  return { role, look: lookOn(on), mean: meanOf(role, on), weighed: weighReady(all, on), standing };
};
