import type { BothLanguages } from '../rule-making/both-languages.js';
import type { ScreeningRule } from '../screening/rules.js';

/** On what a risk stands: where in a shop, a room or an account somebody looks for it. */
export const RISK_SUBJECTS = [
  'shop-name',
  'title',
  'keyword',
  'picture',
  'room',
  'account',
  'indication',
  'patent',
] as const;
export type RiskSubject = (typeof RISK_SUBJECTS)[number];

/**
 * What an entry rests on, by what everybody may know: a clause of the guideline by its number, a published decision by
 * the id of its publication, a penalty by the words and number under which its authority published it, tips of one
 * subject and findings of one rule of screening by how many there were. Nobody is named, and no single tip.
 */
export const RISK_SOURCES = ['guideline', 'decision', 'penalty', 'tip', 'screening'] as const;
export type RiskSource = {
  readonly kind: (typeof RISK_SOURCES)[number];
  readonly ref: string;
  /** Of tips and findings: how many. */
  readonly count?: number;
};
/** Fewer of them could be traced to one person, or to luck. */
export const LEAST_CITED = 5;

/** One kind of risk, with what it looks like, what the law says of it and what to do about it. It names nobody. */
export type RiskEntry = {
  /** Stays with the risk from version to version, and is never given to another. */
  readonly code: string;
  readonly subject: RiskSubject;
  readonly name: BothLanguages;
  readonly example: BothLanguages;
  readonly law: BothLanguages;
  readonly advice: BothLanguages;
  /** Rules of screening that look for it; none where people alone can see it. */
  readonly rules?: readonly ScreeningRule[];
  readonly sources: readonly RiskSource[];
};

/** The list of risks of the Shenzhen guideline (3.1.3.2(1)); its versions are made as all rules of an association are. */
export type RiskCatalogue = { readonly title: BothLanguages; readonly entries: readonly RiskEntry[] };
