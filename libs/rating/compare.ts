import type { LocalDate } from '#domain/calendar/local-date.js';
import { GRADES, type Grade, type RatingRole } from '#domain/rating/terms.js';
import type { Fact } from './fact.js';
import { versionOn, type Member } from './member.js';
import { rate } from './rate.js';
import type { RatingRules } from './rules.js';
import { meansOf, sectorCounts, type SectorCount } from './sector.js';

/** How one member would fare in one role by the one version and by the other. */
export type Fare = {
  readonly memberId: string;
  readonly role: RatingRole;
  readonly scores: readonly [number, number];
  readonly grades: readonly [Grade | undefined, Grade | undefined];
};

export type Comparison = {
  readonly versions: readonly [string, string];
  readonly on: LocalDate;
  readonly fares: readonly Fare[];
  /** Members in a role that would be graded better, worse, or not alike for want of facts. */
  readonly better: number;
  readonly worse: number;
  /** How many have which grade by each version; `none` for too little known. */
  readonly grades: readonly (readonly [Grade | 'none', number, number])[];
  /** The largest move of a score, and the middle one, in thousandths of a point. */
  readonly largestMove: number;
  readonly medianMove: number;
};

/**
 * Two versions on the same facts, the same members and the same day: what adopting the second would have meant. Whoever
 * is not rated on that day, since it accepted nothing yet or has left, is left out.
 */
export const compare = (
  [one, two]: readonly [RatingRules, RatingRules],
  members: readonly Member[],
  facts: readonly Fact[],
  on: LocalDate,
  counts: readonly SectorCount[] = sectorCounts(facts),
): Comparison => {
  const byMember = Map.groupBy(facts, ({ memberId }) => memberId);
  const means = [meansOf(one, counts), meansOf(two, counts)] as const;
  const rated = members.filter((member) => versionOn(member, on) !== undefined);
  const fares = rated.flatMap((member): readonly Fare[] => {
    const own = byMember.get(member.memberId) ?? [];
    const [before, after] = [rate(one, member, own, on, means[0]), rate(two, member, own, on, means[1])];
    return before.roles.map(({ role, look }, index) => {
      const other = after.roles[index]?.look;
      return {
        memberId: member.memberId,
        role,
        scores: [look.score, other?.score ?? look.score],
        grades: [look.grade, other?.grade],
      };
    });
  });
  const graded = fares.flatMap(({ grades: [a, b] }) => (a && b ? [GRADES.indexOf(b) - GRADES.indexOf(a)] : []));
  const moves = fares.map(({ scores: [a, b] }) => Math.abs(b - a)).sort((a, b) => a - b);
  const having = (grade: Grade | undefined, which: 0 | 1): number =>
    fares.filter(({ grades }) => grades[which] === grade).length;
  return {
    versions: [one.version, two.version],
    on,
    fares,
    better: graded.filter((move) => move < 0).length,
    worse: graded.filter((move) => move > 0).length,
    grades: [...GRADES, undefined].map((grade) => [grade ?? 'none', having(grade, 0), having(grade, 1)] as const),
    largestMove: moves.at(-1) ?? 0,
    medianMove: moves[moves.length >> 1] ?? 0,
  };
};
