import { REWARDED_OUTCOMES, type RewardedOutcome } from '#domain/reward/reward-rules.js';
import { TIP_SUBJECTS, type TipSubject } from '#domain/tip/events.js';
import { Choices, Whole } from '../dispute/fields/choice.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Code } from '../dispute/fields/pattern.js';
import { RuleArticleBody, RuleLineBody } from './member-rules.dto.js';

const MOST_YUAN = 10_000_000;

export class RewardGradeBody {
  @Code({ description: 'Stays with the grade from version to version', example: 'first' })
  code: string;

  @Part(() => RuleLineBody, { description: 'What it is called' })
  name: RuleLineBody;

  @Choices(TIP_SUBJECTS, { description: 'For tips about this' })
  subjects: TipSubject[];

  @Choices(REWARDED_OUTCOMES, { description: 'After this came of it' })
  outcomes: RewardedOutcome[];

  @Whole({ description: 'The least in yuan', least: 1, most: MOST_YUAN })
  least: number;

  @Whole({ description: 'The most in yuan', least: 1, most: MOST_YUAN })
  most: number;
}

export class RewardRulesBody {
  @Part(() => RuleLineBody, { description: 'Their title' })
  title: RuleLineBody;

  @Parts(() => RuleArticleBody, { description: 'Articles in their order', least: 1, most: 200 })
  articles: RuleArticleBody[];

  @Parts(() => RewardGradeBody, { description: 'For which tips how much is paid', least: 1, most: 20 })
  grades: RewardGradeBody[];

  @Whole({ description: 'So much in yuan is granted in a period at most', least: 1, most: MOST_YUAN })
  budget: number;

  @Whole({ description: 'Months of a period of the budget: 1, 3 or 12', least: 1, most: 12 })
  budgetMonths: number;

  @Whole({ description: 'So many days from the grant a reward can be claimed', least: 7, most: 365 })
  claimDays: number;
}
