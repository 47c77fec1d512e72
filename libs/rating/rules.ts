import type { Period } from '#domain/calendar/period.js';
import type { Ruled } from '#domain/rulebook/ruled.js';
import type { Grade, RatingRole } from '#domain/rating/terms.js';
import type { FactCode } from './fact.js';

/** How heavy a fact is; says how long it counts, is shown, and when it can be repaired. */
export const FACT_CLASSES = ['minor', 'general', 'serious'] as const;
export type FactClass = (typeof FACT_CLASSES)[number];

/**
 * What one kind of fact does in one role. Weights in thousandths of an ordinary fact; one of none is shown and moves
 * nothing.
 */
export type FactRule = Ruled & {
  readonly code: FactCode;
  readonly roles: readonly RatingRole[];
  readonly effect: 'positive' | 'negative' | 'none';
  readonly weight: number;
  readonly class: FactClass;
  /** Days after which nobody can contest it any more and it is final, where no event says so. */
  readonly finalAfterDays: number;
};

/** Days throughout. A class without `publishedDays` is never public. */
export type ClassRule = Ruled & {
  readonly halfLifeDays: number;
  readonly expiresAfterDays: number;
  readonly repairAfterDays: number;
  readonly publishedDays?: number;
};

/** How members are rated, as versioned data. A released version never changes; a score names the one it was made by. */
export type RatingRules = {
  readonly id: 'integrity';
  readonly version: string;
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly ground: Ruled;
  readonly facts: readonly FactRule[];
  readonly classes: { readonly [C in FactClass]: ClassRule };
  /**
   * Where the sector's mean starts, in parts per million, and for how many ordinary facts that start counts, in
   * thousandths.
   */
  readonly sector: Ruled & { readonly start: number; readonly strength: number };
  /** For how many average facts the sector's mean counts in everybody's score, in thousandths. */
  readonly shrinkage: Ruled & { readonly strength: number };
  /** Below either there is no grade, only the facts. */
  readonly sample: Ruled & { readonly facts: number; readonly counterparties: number };
  /** How sure a rate has to be before something follows from it; thousandths of a standard deviation. */
  readonly confidence: Ruled & { readonly z: number };
  /**
   * The least score of each grade in thousandths of a point; the worst needs a bad rate that is at least this, luck
   * taken out.
   */
  readonly grades: Ruled & {
    readonly from: { readonly [G in Grade]: number };
    readonly worstNeedsBadRate: number;
    readonly noticeBelow: Grade;
  };
  /** How far beyond a threshold, in thousandths of a point, and at how many evaluations running a grade gets better. */
  readonly hysteresis: Ruled & { readonly margin: number; readonly evaluations: number };
  /** On this day of every month grades are looked at. */
  readonly evaluation: Ruled & { readonly dayOfMonth: number };
  readonly objection: Ruled & { readonly within: Period; readonly decided: Period };
  readonly repair: Ruled & { readonly onceInDays: number };
  /** What the association's own handling may depend on: never the merits. */
  readonly handling: Ruled & { readonly fastFromGoodRate: number; readonly closeFromBadRate: number };
  /** Figures about fewer members than this are not published. */
  readonly suppression: Ruled & { readonly least: number };
};

/** What the rules say of a kind of fact in a role; undefined: it is not looked at. */
export const ruleOf = (rules: RatingRules, code: FactCode, role: RatingRole): FactRule | undefined =>
  indexOf(rules).get(`${code} ${role}`);

const indexes = new WeakMap<RatingRules, ReadonlyMap<string, FactRule>>();
const indexOf = (rules: RatingRules): ReadonlyMap<string, FactRule> => {
  const known = indexes.get(rules);
  if (known) return known;
  const index = new Map(
    rules.facts.flatMap((rule) => rule.roles.map((role) => [`${rule.code} ${role}`, rule] as const)),
  );
  indexes.set(rules, index);
  return index;
};
