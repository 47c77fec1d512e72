import { FINDING_PUBLICITIES_NAMED, MEMBER_CONSEQUENCES_NAMED } from '#messages/rule-making/words.js';
import type { Locale } from '#messages/locale.js';
import type { MemberRulesBody } from '../../client/types.gen.js';

/** One article of two versions, by its number. */
export type ComparedText = { readonly number: string; readonly before: string; readonly after: string };

const textOf = ({ articles, sanctions }: MemberRulesBody, number: string, language: Locale): string => {
  const article = articles.find((one) => one.number === number);
  const sanction = sanctions.find((one) => one.article === number);
  if (!article) return '';
  const { heading, text } = article;
  const follows = sanction && [
    MEMBER_CONSEQUENCES_NAMED[sanction.consequence][language],
    FINDING_PUBLICITIES_NAMED[sanction.publicity][language],
    String(sanction.days),
  ];
  return [heading[language], text[language], ...(follows ? [follows.join(' · ')] : [])].join('\n');
};

/** Each article of either version in one language, what follows a breach of it among it; those alike left out. */
export const comparedTexts = (
  before: MemberRulesBody,
  after: MemberRulesBody,
  language: Locale,
): readonly ComparedText[] =>
  [...new Set([...after.articles, ...before.articles].map(({ number }) => number))]
    .map((number) => ({
      number,
      before: textOf(before, number, language),
      after: textOf(after, number, language),
    }))
    .filter((one) => one.before !== one.after);
