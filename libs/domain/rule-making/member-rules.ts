import { refuse } from '../kernel/refusal.js';
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

/** No number twice; a sanction names an article that is there, and each at most one. */
export const assertMemberRules = ({ articles, sanctions }: MemberRules): void => {
  const numbers = articleNumbers(articles, 'memberRules.articles.number');
  const sanctioned = new Set<string>();
  for (const { article } of sanctions) {
    if (!numbers.has(article)) refuse('UnknownReference', { field: 'memberRules.sanctions.article', name: article });
    if (sanctioned.has(article)) refuse('NamedTwice', { field: 'memberRules.sanctions.article', name: article });
    sanctioned.add(article);
  }
};
