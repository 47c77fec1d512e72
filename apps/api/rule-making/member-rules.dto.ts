import { GUIDELINE_CLAUSES, type GuidelineClause } from '#domain/rule-making/guideline-clauses.js';
import {
  FINDING_PUBLICITIES,
  MEMBER_CONSEQUENCES,
  PREVENTIVE_KINDS,
  type FindingPublicity,
  type MemberConsequence,
  type PreventiveKind,
  MOST_REMIND_DAYS,
} from '#domain/rule-making/member-rules.js';
import { COURSE_CODES, type CourseCode } from '#domain/training/course.js';
import { MEMBERSHIP_ROLES, type MembershipRole } from '#domain/membership/terms.js';
import { Choice, Choices, Flag, Whole } from '../dispute/fields/choice.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Name, Text } from '../dispute/fields/text.js';

export class RuleLineBody {
  @Name({ description: 'In Chinese, which prevails', example: '会员管理规则' })
  'zh-CN': string;

  @Name({ description: 'In English', example: 'Member rules' })
  en: string;
}

export class RuleTextBody {
  @Text({
    description: 'In Chinese, which prevails',
    example: '会员不得展示、宣传、销售侵犯他人知识产权的商品。',
    most: 10_000,
  })
  'zh-CN': string;

  @Text({ description: 'In English', example: 'A member shows and sells no goods that infringe rights.', most: 10_000 })
  en: string;
}

export class RuleArticleBody {
  @Name({ description: 'As it is cited', example: '3', most: 20 })
  number: string;

  @Part(() => RuleLineBody, { description: 'Its heading' })
  heading: RuleLineBody;

  @Part(() => RuleTextBody, { description: 'What it says' })
  text: RuleTextBody;

  @Choice(GUIDELINE_CLAUSES, { description: 'The clause of the guideline that it serves', optional: true })
  clause?: GuidelineClause;
}

export class MemberSanctionBody {
  @Name({ description: 'The article whose breach it follows', example: '3', most: 20 })
  article: string;

  @Choice(MEMBER_CONSEQUENCES, { description: 'What follows once people have found the breach' })
  consequence: MemberConsequence;

  @Choice(FINDING_PUBLICITIES, { description: 'Who is told of the finding' })
  publicity: FindingPublicity;

  @Whole({ description: 'For how many days a suspension lasts, and a finding is told', least: 0, most: 1_095 })
  days: number;
}

export class TrainingDutyBody {
  @Choice(COURSE_CODES, { description: 'The course' })
  course: CourseCode;

  @Choices(MEMBERSHIP_ROLES, { description: 'Members of which roles owe it' })
  roles: MembershipRole[];

  @Whole({ description: 'Within so many days of accepting this version', least: 1, most: 365 })
  withinDays: number;

  @Whole({ description: 'And again after so many months', least: 1, most: 60 })
  everyMonths: number;
}

export class PreventionStepBody {
  @Name({ description: 'The article by which it is taken', example: '4', most: 20 })
  article: string;

  @Choice(PREVENTIVE_KINDS, { description: 'What is asked of the member' })
  kind: PreventiveKind;

  @Whole({ description: 'From so many final decisions and penalties on', least: 1, most: 20 })
  leastGrounds: number;

  @Whole({ description: 'For how many days', least: 1, most: 1_095 })
  days: number;

  @Choice(FINDING_PUBLICITIES, { description: 'Who is told while it is in force' })
  publicity: FindingPublicity;

  @Flag({ description: 'Whether another than whoever proposed it decides' })
  needsSecond: boolean;

  @Choice(COURSE_CODES, { description: 'Of a training: the course', optional: true })
  course?: CourseCode;
}

export class PreventionRulesBody {
  @Whole({ description: 'Decisions and penalties of so many months count', least: 1, most: 60 })
  withinMonths: number;

  @Whole({ description: 'So many working days a member has to reply first', least: 3, most: 60 })
  replyDays: number;

  @Parts(() => PreventionStepBody, { description: 'Degrees, from the mildest', least: 1, most: 20 })
  steps: PreventionStepBody[];
}

export class MemberRulesBody {
  @Part(() => RuleLineBody, { description: 'Their title' })
  title: RuleLineBody;

  @Parts(() => RuleArticleBody, { description: 'Articles in their order', least: 1, most: 200 })
  articles: RuleArticleBody[];

  @Whole({ description: 'For how many months a membership lasts', least: 1, most: 120 })
  termMonths: number;

  @Whole({ description: 'So many days before its end the member is reminded', least: 1, most: MOST_REMIND_DAYS })
  remindDays: number;

  @Whole({ description: 'So many working days a member has to answer an allegation', least: 3, most: 60 })
  hearingDays: number;

  @Parts(() => MemberSanctionBody, { description: 'What a breach of an article leads to', least: 0, most: 200 })
  sanctions: MemberSanctionBody[];

  @Parts(() => TrainingDutyBody, { description: 'Courses that members owe', least: 0, most: 6, optional: true })
  training?: TrainingDutyBody[];

  @Part(() => PreventionRulesBody, { description: 'Preventive measures by degrees; without them none', optional: true })
  prevention?: PreventionRulesBody;
}
