import type { RefusalCode } from '../kernel/refusal.js';
import { assertRatingText, type RatingText } from '../rating/texts.js';
import { assertRewardRules, type RewardRules } from '../reward/reward-rules.js';
import type { RiskCatalogue } from '../risk-catalogue/catalogue.js';
import { assertRiskCatalogue } from '../risk-catalogue/check-catalogue.js';
import type { GuidelineClause } from './guideline-clauses.js';
import { assertMemberRules, type MemberRules } from './member-rules.js';

/**
 * What a version of each kind of rules says, as data. Another kind adds its shape here and its row below; the way it is
 * made is the same.
 */
export type RuleContents = {
  readonly 'member-rules': MemberRules;
  readonly 'risk-catalogue': RiskCatalogue;
  readonly 'reward-rules': RewardRules;
  /** Which of the program's texts: its figures are data of a release, so that anybody can reckon a score again. */
  readonly 'rating-rules': RatingText;
};
export type RuleKind = keyof RuleContents;

type RuleTerms<K extends RuleKind> = {
  /** The clause of the guideline by which an association makes such rules. */
  readonly clause: GuidelineClause;
  /** For so many days, at least, anybody may comment on a draft. No law names a figure: it is the house's. */
  readonly leastCommentDays: number;
  /** What its shape alone does not hold, also beside the version before. Throws Refused with the field. */
  readonly assertContent: (content: RuleContents[K], before?: RuleContents[K]) => void;
  /** How a version is refused at its approval that says what the one before it says; without it, it may. */
  readonly sameRefused?: RefusalCode;
};

export const RULE_TERMS: { readonly [K in RuleKind]: RuleTerms<K> } = {
  'member-rules': { clause: '5.1', leastCommentDays: 7, assertContent: assertMemberRules },
  'risk-catalogue': { clause: '3.1.3.2', leastCommentDays: 7, assertContent: assertRiskCatalogue },
  'reward-rules': { clause: '1.4', leastCommentDays: 7, assertContent: assertRewardRules },
  'rating-rules': {
    ...{ clause: '5.1', leastCommentDays: 7, assertContent: assertRatingText },
    sameRefused: 'RatingTextInForce',
  },
};
export const RULE_KINDS = Object.keys(RULE_TERMS) as readonly RuleKind[];

/** Throws Refused with the field where a content cannot be. */
export const assertContent = <K extends RuleKind>(kind: K, content: RuleContents[K], before?: RuleContents[K]): void =>
  RULE_TERMS[kind].assertContent(content, before);
