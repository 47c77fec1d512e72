import type { RatedMember } from '#domain/rating/state.js';
import type { MemberRating } from '#application/rating/rate-member.js';
import { proposalIn } from '#application/rating/propose.js';
import { FACT_CLASS_NAMES, FACT_NAMES, FACT_STANDINGS, RATING_ROLE_NAMES } from '#messages/rating/words.js';
import type { Locale } from '#messages/locale.js';
import { handlingOf } from '#rating/handling.js';
import { inForceSince, type Adoption } from '#rating/released.js';
import { pointsOf, type Point } from '#rating/points.js';
import type { RoleRating } from '#rating/rate.js';
import type { RatingRules } from '#rating/rules.js';
import { effectiveSample, ratesOf, sampleSuffices } from '#rating/score.js';
import { idsOf, type Fact } from '#rating/fact.js';
import { given } from '../dispute/given.js';

/**
 * Everything that a rating is made of, as its subject and the staff see it: each point with its event, its rule, and
 * what it moves. Of a file that is only stored a fact counts on, and does not say where it comes from.
 */
export const viewRating = (rated: RatedMember, now: MemberRating, shown: Shown) => ({
  rules: viewRules(now, shown.adopted),
  roles: now.rating.roles.map((role) => ({
    ...viewRole(now.rules, role),
    name: RATING_ROLE_NAMES[role.role][shown.locale],
    proposal: proposalIn(now, role.role) && {
      to: proposalIn(now, role.role)?.to,
      factIds: proposalIn(now, role.role)?.factIds,
    },
    points: pointsOf(now.rules, role).map((point) => viewPoint(now, rated, point, shown)),
    takenBack: now.gone.filter((fact) => fact.role === role.role).map((fact) => viewGone(fact, shown)),
  })),
});

/** By which version, in force since when, and from which day on the member is rated by it. */
const viewRules = ({ member, rules: { version }, rating }: MemberRating, adopted: readonly Adoption[]) => ({
  version,
  inForceFrom: inForceSince(adopted, version, rating.on),
  acceptedOn: member.accepted.findLast((one) => one.on <= rating.on)?.on,
});

const viewRole = (rules: RatingRules, { role, look, mean, standing }: RoleRating) => {
  const { facts, counterparties } = look.sums;
  const sample = {
    facts,
    counterparties,
    effective: Number(effectiveSample(look.sums)),
    suffices: sampleSuffices(rules, look.sums),
    needed: rules.sample,
  };
  return {
    role,
    ...given({ grade: standing.grade, gradeByThisDay: look.grade }),
    score: look.score,
    base: Math.round(mean / 10), // a mean of parts per million in thousandths of a point
    sample,
    rates: ratesOf(rules, look.sums),
    handling: handlingOf(rules, look.sums),
  };
};

const viewPoint = ({ rules }: MemberRating, { objections, repairs }: RatedMember, point: Point, shown: Shown) => {
  const { fact, rule, standing, weight, finalOn, expiresOn } = point.weighed;
  const ids = idsOf(fact);
  const objection = Object.values(objections).findLast(({ factId }) => ids.includes(factId));
  const repair = Object.values(repairs).findLast(({ factId }) => ids.includes(factId));
  return {
    ...viewFact(fact, shown),
    standing,
    standingName: FACT_STANDINGS[standing][shown.locale],
    contribution: point.contribution,
    weight: Math.round(weight / 1_000_000),
    ...given({
      finalOn,
      expiresOn,
      fadesOn: point.fadesOn,
      repairFrom: point.repairFrom,
      ifRepaired: point.ifRepaired,
    }),
    ...(rule && {
      rule: {
        clause: rule.clause,
        source: rule.source,
        confidence: rule.confidence,
        effect: rule.effect,
        weight: rule.weight,
      },
      class: rule.class,
      className: FACT_CLASS_NAMES[rule.class][shown.locale],
      classRule: rules.classes[rule.class].clause,
    }),
    objection: objection === undefined ? 'none' : (objection.outcome ?? 'open'),
    repair: repair === undefined ? 'none' : (repair.outcome ?? 'asked'),
  };
};

const viewGone = (fact: Fact, shown: Shown) => ({ ...viewFact(fact, shown), ...given({ endedBy: fact.endedBy }) });

/** Disputes whose file is only stored, what the association put in force of the rules, and the reader's language. */
export type Shown = {
  readonly storedOnly: ReadonlySet<string>;
  readonly adopted: readonly Adoption[];
  readonly locale: Locale;
};

const viewFact = ({ factId, code, disputeId, event, on }: Fact, { storedOnly, locale }: Shown) => ({
  factId,
  code,
  name: FACT_NAMES[code][locale],
  ...(storedOnly.has(disputeId) ? { storedOnly: true } : { disputeId, event }),
  on,
});

/** Every fact that is shown, counted or taken back. */
export const factsShown = ({ rules, rating, gone }: MemberRating): readonly Fact[] => [
  ...rating.roles.flatMap((role) => pointsOf(rules, role).map(({ weighed }) => weighed.fact)),
  ...gone,
];
