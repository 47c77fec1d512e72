import { refuse } from '../kernel/refusal.js';
import type { BothLanguages } from '../rule-making/both-languages.js';
import { articleNumbers, type RuleArticle } from '../rule-making/member-rules.js';
import type { TipOutcome, TipSubject } from '../tip/events.js';

/** What came of a tip, so that something can be paid for it: somebody acted on it, or has taken it up. */
export const REWARDED_OUTCOMES = ['acted', 'taken-up'] as const satisfies readonly TipOutcome[];
export type RewardedOutcome = (typeof REWARDED_OUTCOMES)[number];

/** For which tips how much is paid. Sums are yuan, whole: nobody pays change for a tip. */
export type RewardGrade = {
  /** Stays with the grade from version to version. */
  readonly code: string;
  readonly name: BothLanguages;
  readonly subjects: readonly TipSubject[];
  readonly outcomes: readonly RewardedOutcome[];
  readonly least: number;
  readonly most: number;
};

/** Months of which a budget can be; each divides the year, so that no period lies across its end. */
export const BUDGET_MONTHS = [1, 3, 12] as const;

/** By which rules an association rewards tips (guideline 1.4). */
export type RewardRules = {
  readonly title: BothLanguages;
  readonly articles: readonly RuleArticle[];
  readonly grades: readonly RewardGrade[];
  /** So much at most is granted in each period of so many months. */
  readonly budget: number;
  readonly budgetMonths: number;
  /** Within so many days from the grant whoever gave the tip can claim it. */
  readonly claimDays: number;
};

/** No code twice, and sums in their order and within the budget. */
export const assertRewardRules = ({ articles, grades, budget, budgetMonths }: RewardRules): void => {
  articleNumbers(articles, 'rewardRules.articles.number');
  if (!BUDGET_MONTHS.some((months) => months === budgetMonths))
    refuse('UnknownReference', { field: 'rewardRules.budgetMonths', name: String(budgetMonths) });
  const codes = new Set<string>();
  for (const { code, least, most } of grades) {
    if (codes.has(code)) refuse('NamedTwice', { field: 'rewardRules.grades.code', name: code });
    codes.add(code);
    if (most < least || most > budget)
      refuse('SumOutside', { field: 'rewardRules.grades.most', least: String(least), most: String(budget) });
  }
};
