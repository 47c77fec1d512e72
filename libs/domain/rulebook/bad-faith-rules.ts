import type { FindingKind } from '../dispute/panel/decision/findings.js';
import type { Ruled } from './ruled.js';

export { FINDINGS, type FindingKind as Finding } from '../dispute/panel/decision/findings.js';

/** What is reviewed: the complaint, or a respondent's declaration of non-infringement, its mirror. */
export const REVIEW_SIDES = ['complaint', 'declaration'] as const;
export type ReviewSide = (typeof REVIEW_SIDES)[number];

/**
 * What the association does in its own services, from the least to the strongest (procedures.md 4.3, process duty 4).
 */
export const CONSEQUENCES = ['warning', 'proof-burden', 'pre-review', 'guarantee', 'suspension', 'agent-ban'] as const;
export type ConsequenceKind = (typeof CONSEQUENCES)[number];

/** One step of the ladder: after which findings it is open, and how long it may last. */
export type ConsequenceRule = Ruled & {
  readonly kind: ConsequenceKind;
  readonly after: readonly FindingKind[];
  readonly mostDays: number;
};

/** Why a request for a review does not lead to one. */
export const REVIEW_CONDITIONS = [
  'party-affected',
  'facts-named',
  'not-decided-before',
  'within-time',
  'own-services',
] as const;
export type ReviewCondition = (typeof REVIEW_CONDITIONS)[number];

/** When the ordinary procedure takes a matter up. */
export const ORDINARY_CONDITIONS = [
  'right-covered',
  'party-named',
  'item-located',
  'materials-complete',
  'truth-declared',
  'not-barred',
  'new-facts',
] as const;
export const ORDINARY_RULES = [
  'defects-at-once',
  'notice-and-measure',
  'answer-any-time',
  'waiting-period',
  'default-decides-nothing',
  'withdrawal-lifts',
] as const;
export type OrdinaryCondition = (typeof ORDINARY_CONDITIONS)[number];
export type OrdinaryRule = (typeof ORDINARY_RULES)[number];
export const REVIEW_RULES = [
  'signals-decide-nothing',
  'warning-first',
  'reply-in-time',
  'people-find',
  'second-person',
  'no-competitor',
  'withdrawal-ends-nothing',
  'consequence-ends',
  'appeal-to-others',
  'no-multiplier',
  'no-boycott',
] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

/** The published conditions of acceptance and rules of handling of one procedure; the catalogues have their words. */
export type Handling<Condition extends string = string, Rule extends string = string> = {
  readonly conditions: readonly (Ruled & { readonly code: Condition })[];
  readonly rules: readonly (Ruled & { readonly code: Rule })[];
};

/**
 * From how much on a signal is told (procedures.md 4.3). Rates in thousandths; a rate speaks by its lower bound alone.
 */
export type SignalRules = Ruled & {
  readonly overturned: { readonly leastDecided: number; readonly lowerBound: number };
  readonly burst: { readonly daysBefore: number; readonly complaints: number; readonly items: number };
  readonly quickWithdrawal: { readonly days: number };
  readonly manyNames: { readonly parties: number };
  /** So many competitors at least, and in thousandths of all respondents. */
  readonly competitors: { readonly least: number; readonly share: number };
  readonly proof: { readonly days: number };
  readonly abandoned: { readonly complaints: number };
  /** Papers by which an earlier judgment or decision is attached to a complaint. */
  readonly judgment: { readonly papers: readonly string[] };
};

/** Stages of a review that end by themselves, and what people have to have done by a day. */
export type FaithTimedStage = 'faith-reply' | 'faith-appeal';
export type FaithHouseStep =
  'decide-faith-review' | 'warn-faith-review' | 'find-on-faith' | 'second-finding' | 'assign-appeal' | 'decide-appeal';

/** Reviews of bad faith; a rulebook without them has none. */
export type GoodFaithRules = Ruled & {
  /** From the least to the strongest. */
  readonly consequences: readonly ConsequenceRule[];
  /** Papers that a filer under a higher burden of proof has to send, by their codes. */
  readonly burden: Ruled & { readonly papers: readonly string[] };
  readonly signals: SignalRules;
  readonly handling: {
    readonly ordinary: Handling<OrdinaryCondition, OrdinaryRule>;
    readonly review: Handling<ReviewCondition, ReviewRule>;
  };
};
