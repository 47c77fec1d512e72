import { daysAfter, type LocalDate } from '#domain/calendar/local-date.js';
import type { Grade, RatingRole } from '#domain/rating/terms.js';
import { idsOf, type FactCode } from './fact.js';
import type { Member } from './member.js';
import type { Rating } from './rate.js';
import type { FactClass, RatingRules } from './rules.js';

/**
 * What everybody may read of a fact: what it was, how heavy, until when, and whether the member objects. Neither the
 * dispute nor the other side.
 */
export type PublishedFact = {
  readonly code: FactCode;
  readonly class: FactClass;
  readonly until: LocalDate;
  readonly objection: 'none' | 'open';
};

export type PublishedRole = {
  readonly role: RatingRole;
  readonly grade?: Grade;
  readonly facts: readonly PublishedFact[];
};

/**
 * Facts that tell against the member, of a class that is public at all, while their time runs; what was repaired or
 * taken out ended with it.
 */
export const publishedOf = (
  rules: RatingRules,
  member: Pick<Member, 'contested'>,
  { on, roles }: Rating,
): readonly PublishedRole[] =>
  roles.map(({ role, weighed, standing }) => ({
    role,
    ...(standing.grade && { grade: standing.grade }),
    facts: weighed.flatMap(({ fact, rule, standing: stands }): readonly PublishedFact[] => {
      const { publishedDays } = rule ? rules.classes[rule.class] : {};
      if (
        !rule ||
        rule.effect !== 'negative' ||
        publishedDays === undefined ||
        (stands !== 'counts' && stands !== 'same-batch')
      )
        return [];
      const until = daysAfter(fact.on, publishedDays);
      const objection = idsOf(fact).some((id) => member.contested.has(id)) ? 'open' : 'none';
      return on < until ? [{ code: fact.code, class: rule.class, until, objection }] : [];
    }),
  }));
