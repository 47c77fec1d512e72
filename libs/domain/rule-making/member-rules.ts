import { refuse } from '../kernel/refusal.js';
import type { MembershipRole } from '../membership/terms.js';
import type { CourseCode } from '../training/course.js';
import type { BothLanguages } from './both-languages.js';
import type { GuidelineClause } from './guideline-clauses.js';

export type RuleArticle = {
  /** As it is cited. */
  readonly number: string;
  readonly heading: BothLanguages;
  readonly text: BothLanguages;
  /** Which clause of the guideline it serves. */
  readonly clause?: GuidelineClause;
};

/** What can follow when people have found a breach, from the mildest. */
export const MEMBER_CONSEQUENCES = ['warning', 'training', 'suspension', 'expulsion'] as const;
export type MemberConsequence = (typeof MEMBER_CONSEQUENCES)[number];

/** Who is told of a finding: nobody, the platforms that ask, or everybody. */
export const FINDING_PUBLICITIES = ['nobody', 'platforms', 'public'] as const;
export type FindingPublicity = (typeof FINDING_PUBLICITIES)[number];

/** What a breach of one article leads to; the member accepts it with the version. */
export type MemberSanction = {
  readonly article: string;
  readonly consequence: MemberConsequence;
  readonly publicity: FindingPublicity;
  /** For how many days a suspension lasts, and a finding is told. */
  readonly days: number;
};

/** A course that members of some roles pass: somebody who acts for the member, and again after so many months. */
export type TrainingDuty = {
  readonly course: CourseCode;
  readonly roles: readonly MembershipRole[];
  /** So many days after the version was accepted. */
  readonly withinDays: number;
  readonly everyMonths: number;
};

/** What a member can be asked to do for a time so that nothing more happens (guideline 3.1.3.1(1)). No deposit is held. */
export const PREVENTIVE_KINDS = ['pre-listing-check', 'training'] as const;
export type PreventiveKind = (typeof PREVENTIVE_KINDS)[number];

/** One degree: from so many grounds on this can be asked, by this article. */
export type PreventionStep = {
  readonly article: string;
  readonly kind: PreventiveKind;
  readonly leastGrounds: number;
  readonly days: number;
  /** Who is told while it is in force. */
  readonly publicity: FindingPublicity;
  /** Whether somebody else than whoever proposed it decides. */
  readonly needsSecond: boolean;
  /** Of a training: which course. */
  readonly course?: CourseCode;
};

export type PreventionRules = {
  /** Final decisions and penalties of so many months count. */
  readonly withinMonths: number;
  /** Within so many working days a member may reply before it is decided. */
  readonly replyDays: number;
  /** From the mildest. */
  readonly steps: readonly PreventionStep[];
};

/** So many days before its end a member is reminded at the earliest, whatever its rules say. */
export const MOST_REMIND_DAYS = 180;

/** The rules that members accept by version. */
export type MemberRules = {
  readonly title: BothLanguages;
  readonly articles: readonly RuleArticle[];
  /** For how many months a membership lasts, and so many days before its end the member is reminded. */
  readonly termMonths: number;
  readonly remindDays: number;
  /** Within so many working days a member may say what it has to say against an allegation. */
  readonly hearingDays: number;
  readonly sanctions: readonly MemberSanction[];
  /** Courses that members owe (guideline 5.3). Versions from before there were courses have none. */
  readonly training?: readonly TrainingDuty[];
  /** Preventive measures by degrees; without them a member can be asked nothing of the kind. */
  readonly prevention?: PreventionRules;
};

/** The numbers of articles, none of them twice. */
export const articleNumbers = (articles: readonly RuleArticle[], field: string): ReadonlySet<string> => {
  const numbers = new Set<string>();
  for (const { number } of articles) {
    if (numbers.has(number)) refuse('NamedTwice', { field, name: number });
    numbers.add(number);
  }
  return numbers;
};

/** No number and no course twice; a sanction names an article that is there, and each at most one. */
export const assertMemberRules = ({ articles, sanctions, training = [], prevention }: MemberRules): void => {
  const numbers = articleNumbers(articles, 'memberRules.articles.number');
  const sanctioned = new Set<string>();
  for (const { article } of sanctions) {
    if (!numbers.has(article)) refuse('UnknownReference', { field: 'memberRules.sanctions.article', name: article });
    if (sanctioned.has(article)) refuse('NamedTwice', { field: 'memberRules.sanctions.article', name: article });
    sanctioned.add(article);
  }
  const courses = training.map(({ course }) => course);
  const twice = courses.find((course, at) => courses.indexOf(course) !== at);
  if (twice !== undefined) refuse('NamedTwice', { field: 'memberRules.training.course', name: twice });
  assertPrevention(prevention?.steps ?? [], numbers);
};

/** By an article that is there, each once; a training names its course; a later degree takes no fewer grounds. */
const assertPrevention = (steps: readonly PreventionStep[], articles: ReadonlySet<string>): void => {
  const field = 'memberRules.prevention.steps';
  for (const [at, { article, kind, course, leastGrounds }] of steps.entries()) {
    if (!articles.has(article)) refuse('UnknownReference', { field: `${field}.article`, name: article });
    if (steps.findIndex((one) => one.article === article) !== at)
      refuse('NamedTwice', { field: `${field}.article`, name: article });
    if (kind === 'training' && course === undefined) refuse('NothingNamed', { field: `${field}.course` });
    const before = steps[at - 1];
    if (before && leastGrounds < before.leastGrounds) refuse('InstantImplausible', { field: `${field}.leastGrounds` });
  }
};
