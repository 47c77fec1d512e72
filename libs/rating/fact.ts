import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRole } from '#domain/rating/terms.js';

/**
 * What can be said of somebody in a dispute. What it weighs, the rules say; some weigh nothing and are shown all the
 * same.
 */
export const FACT_CODES = [
  'complaint-upheld',
  'complaint-unfounded-good-faith',
  'complaint-unfounded-negligent',
  'complaint-malicious',
  'complaint-not-cured',
  'complaint-withdrawn-early',
  'complaint-withdrawn-late',
  'measure-lifted-unproven',
  'urgent-notice-wrong',
  'court-found-for',
  'court-found-against',
  'infringement-found',
  'cleared',
  'declaration-founded',
  'declaration-false',
  'declaration-rejected',
  'defaulted',
  'settlement-reached',
  'settlement-performed',
  'settlement-broken',
  'mediation-refused',
  'mediation-not-attended',
  'measures-confirmed-in-time',
  'measures-confirmed-late',
  'measures-unanswered',
  'measure-refused',
  'decision-answered',
  'decision-answered-late',
  'decision-unanswered',
  'decision-performed',
  'decision-broken',
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/**
 * One thing that the log says of somebody. It holds from the position at which its event stands until the one that took
 * it back, so that any state of knowledge can be asked for. `pending`: told, and not final yet.
 */
export type Fact = {
  /** One of its member's facts, the same after every rebuild: dispute, code, role, and which of that kind. */
  readonly factId: string;
  readonly code: FactCode;
  readonly role: RatingRole;
  readonly memberId: string;
  readonly disputeId: string;
  /** Under which it was told while it was pending. */
  readonly formerIds?: readonly string[];
  /** Whom it was done to, or with; facts of one day towards one other side are one batch. */
  readonly counterpartyId?: string;
  readonly event: string;
  /** The decision, review, adoption or proceeding that it comes from, with which it falls. */
  readonly sourceId?: string;
  /** The day on which it counts as done. */
  readonly on: LocalDate;
  readonly since: number;
  readonly until?: number;
  readonly endedBy?: string;
  readonly pending?: true;
  /** Of a merchant in a dispute that a platform delegated: in statistics alone, in nobody's rating (practice P34). */
  readonly statisticsOnly?: true;
};

/** Of which dispute a fact is, by its id alone, whose form is stored for ever (ADR 19). */
export const disputeOfFact = (factId: string): string => factId.split('.', 1)[0] ?? '';

/** All under which it was told: what was decided of it while it was pending, is decided. */
export const idsOf = ({ factId, formerIds = [] }: Pick<Fact, 'factId' | 'formerIds'>): readonly string[] => [
  factId,
  ...formerIds,
];

/** Whether the log said so, as far as it was known up to that position. */
export const heldAt = ({ since, until }: Pick<Fact, 'since' | 'until'>, known: number): boolean =>
  since <= known && (until === undefined || known < until);

/** What held at a position, as it was then known: nothing of what was taken back later. */
export const heldOf = (facts: readonly Fact[], known: number): readonly Fact[] =>
  facts.filter((fact) => heldAt(fact, known)).map((fact) => (fact.until === undefined ? fact : asThen(fact)));

const asThen = ({ until: _, endedBy: __, ...then }: Fact): Fact => then;
