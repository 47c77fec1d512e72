import type { LocalDate } from '#domain/calendar/local-date.js';
import { idsOf, type Fact } from './fact.js';
import { versionOn, type Member } from './member.js';
import { rate, type Rating } from './rate.js';
import type { RatingRules } from './rules.js';
import { meansOf, sectorCounts, type MeanOf, type SectorCount } from './sector.js';

/** What everybody did, in a form that tells nobody's name; what an objection took out is not in it. */
export const countsWithout = (members: readonly Member[], facts: readonly Fact[]): readonly SectorCount[] => {
  const struck = new Map(
    members.filter(({ amends }) => amends.struck.size > 0).map(({ memberId, amends }) => [memberId, amends.struck]),
  );
  return sectorCounts(facts, (fact) => idsOf(fact).some((id) => struck.get(fact.memberId)?.has(id) === true));
};

/**
 * Everybody's rating on a day from facts that hold, each by the version that it had accepted by then. Whoever had
 * accepted none is left out.
 */
export const rateAll = (
  members: readonly Member[],
  facts: readonly Fact[],
  on: LocalDate,
  rulesOf: (version: string) => RatingRules,
  counts: readonly SectorCount[] = countsWithout(members, facts),
): ReadonlyMap<string, Rating> => {
  const byMember = Map.groupBy(facts, ({ memberId }) => memberId);
  const means = new Map<string, MeanOf>();
  const ratings = new Map<string, Rating>();
  for (const member of members) {
    const version = versionOn(member, on);
    if (version === undefined) continue;
    const rules = rulesOf(version);
    const meanOf = means.get(version) ?? meansOf(rules, counts);
    means.set(version, meanOf);
    ratings.set(member.memberId, rate(rules, member, byMember.get(member.memberId) ?? [], on, meanOf));
  }
  return ratings;
};
