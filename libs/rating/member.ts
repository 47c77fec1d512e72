import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { RatedMember } from '#domain/rating/state.js';
import { isNaturalPerson } from '#domain/rating/terms.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Confirmation } from './grade.js';
import type { Amends } from './weigh.js';

/**
 * Somebody who accepted the rules, as its own stream says of it, as far as that was known. Nobody else is rated
 * (practice P34).
 */
export type Member = {
  readonly memberId: string;
  /** Of a natural person no machine decides alone. */
  readonly byPeopleAlone: boolean;
  /** Which version from which day on, the first one first. Facts of the days before it are not counted. */
  readonly accepted: readonly { readonly version: string; readonly on: LocalDate }[];
  /** The day from which it is no longer rated. */
  readonly leftOn?: LocalDate;
  readonly amends: Amends;
  /** Facts to which it objects and about which nobody has decided. */
  readonly contested: ReadonlySet<string>;
  readonly confirmed: { readonly [R in RatingRole]?: readonly Confirmation[] };
};

/** The version by which a member is rated on a day; undefined: not at all. */
export const versionOn = (
  { accepted, leftOn }: Pick<Member, 'accepted' | 'leftOn'>,
  on: LocalDate,
): string | undefined =>
  leftOn !== undefined && leftOn <= on ? undefined : accepted.findLast((one) => one.on <= on)?.version;

/** The member as the rating needs it, from what its stream says. */
export const memberOf = (
  memberId: string,
  { kind = 'person', accepted, leftAt, objections, repairs, confirmations }: RatedMember,
): Member => {
  const contests = Object.values(objections);
  const repaired = Object.values(repairs).flatMap(({ factId, from }) =>
    from === undefined ? [] : [[factId, from] as const],
  );
  const byRole = Map.groupBy(confirmations, ({ role }) => role);
  return {
    memberId,
    byPeopleAlone: isNaturalPerson(kind),
    accepted: accepted.map(({ version, on }) => ({ version, on })),
    ...(leftAt !== undefined && { leftOn: localDateAt(leftAt) }),
    amends: {
      struck: new Set(contests.flatMap(({ factId, outcome }) => (outcome === 'upheld' ? [factId] : []))),
      repaired: new Map(repaired),
    },
    contested: new Set(contests.flatMap(({ factId, outcome }) => (outcome === undefined ? [factId] : []))),
    confirmed: Object.fromEntries(
      [...byRole].map(([role, some]) => [role, some.map(({ on, grade, factIds }) => ({ on, grade, factIds }))]),
    ),
  };
};
