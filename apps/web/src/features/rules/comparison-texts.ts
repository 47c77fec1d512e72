import { RISK_SUBJECTS_NAMED } from '#messages/risk/words.js';
import { REWARDED_OUTCOMES_NAMED } from '#messages/reward/words.js';
import { FINDING_PUBLICITIES_NAMED, MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import type { Locale } from '#messages/locale.js';
import type { DraftRulesBody, MemberRulesBody, RewardRulesBody, RiskCatalogueBody } from '../../client/types.gen.js';
import { ofDuties, type Texts } from './duty-texts.js';

/** One part of two versions, by what it is called. */
export type ComparedText = { readonly name: string; readonly before: string; readonly after: string };

const ofMembers = (rules: MemberRulesBody, language: Locale): Texts => [
  ...ofArticles(rules, language),
  ...ofDuties(rules, language),
];

const ofArticles = ({ articles, sanctions }: MemberRulesBody, language: Locale): Texts =>
  articles.map(({ number, heading, text }) => {
    const sanction = sanctions.find((one) => one.article === number);
    const follows = sanction && [
      MEMBER_CONSEQUENCES_NAMED[sanction.consequence][language],
      FINDING_PUBLICITIES_NAMED[sanction.publicity][language],
      String(sanction.days),
    ];
    const words = [heading[language], text[language], ...(follows ? [follows.join(' · ')] : [])];
    return [`${W.article[language]} ${number}`, words.join('\n')] as const;
  });

const ofRisks = ({ entries }: RiskCatalogueBody, language: Locale): Texts =>
  entries.map(({ code, subject, name, example, law, advice, rules = [], sources }) => [
    code,
    [
      ...[RISK_SUBJECTS_NAMED[subject][language], name[language], example[language], law[language], advice[language]],
      rules.join(' · '),
      sources.map(({ kind, ref, count }) => [kind, ref, ...(count === undefined ? [] : [count])].join(' ')).join(' · '),
    ].join('\n'),
  ]);

const ofRewards = (rules: RewardRulesBody, language: Locale): Texts => [
  ...rules.articles.map(
    ({ number, heading, text }) =>
      [`${W.article[language]} ${number}`, `${heading[language]}\n${text[language]}`] as const,
  ),
  ...rules.grades.map(({ code, name, subjects, outcomes, least, most }) => {
    const named = subjects.map((one) => TIP_SUBJECT_NAMES[one][language]).join(' · ');
    const after = outcomes.map((one) => REWARDED_OUTCOMES_NAMED[one][language]).join(' · ');
    return [`${W.grade[language]} ${code}`, [name[language], named, after, `${least}–${most}`].join('\n')] as const;
  }),
  [W.budget[language], `${rules.budget} / ${rules.budgetMonths}`],
  [W.claimDays[language], String(rules.claimDays)],
];

const textsOf = (rules: DraftRulesBody, language: Locale): Texts => {
  const { memberRules, riskCatalogue, rewardRules } = rules;
  return [
    ...(memberRules ? ofMembers(memberRules, language) : []),
    ...(riskCatalogue ? ofRisks(riskCatalogue, language) : []),
    ...(rewardRules ? ofRewards(rewardRules, language) : []),
  ];
};

/** Each part of either version in one language; those alike left out. */
export const comparedTexts = (
  before: DraftRulesBody,
  after: DraftRulesBody,
  language: Locale,
): readonly ComparedText[] => {
  return differing(textsOf(before, language), textsOf(after, language));
};

/** Parts that are not alike, in the order of the later one. */
export const differing = (before: Texts, after: Texts): readonly ComparedText[] => {
  const [was, is] = [new Map(before), new Map(after)];
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((name) => ({ name, before: was.get(name) ?? '', after: is.get(name) ?? '' }))
    .filter((one) => one.before !== one.after);
};
