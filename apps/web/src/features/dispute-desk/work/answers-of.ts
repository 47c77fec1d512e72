import type { Words } from '#messages/locale.js';
import { ANSWERS_NAMED, ANSWERS_OF } from '#messages/panel/issue-words.js';
import type { BallotChoiceBody, IssueView } from '../../../client/types.gen.js';

export type Answer = BallotChoiceBody['choice'];
type Kind = IssueView['kind'];

/** What a ballot may say on an issue of this kind, with its words. */
export const answersOf = (kind: Kind): readonly (readonly [Answer, Words])[] =>
  Object.entries(ANSWERS_OF[kind]) as readonly (readonly [Answer, Words])[];

const ALL: Readonly<Record<string, Words>> = ANSWERS_NAMED;
export const answerWords = (answer: string): Words => ALL[answer] ?? { 'zh-CN': answer, en: answer };

type Ballots = readonly { readonly choices: readonly { readonly issueId: string; readonly choice: string }[] }[];

/** What most of these ballots say on an issue, and how many do; none where no answer has a majority. */
export const mostOf = (
  ballots: Ballots,
  issueId: string,
): { readonly answer: string; readonly count: number } | undefined => {
  const said = ballots.flatMap(({ choices }) => choices.filter((one) => one.issueId === issueId));
  const counts = Map.groupBy(said, ({ choice }) => choice);
  const [answer, those = []] = [...counts].find(([, { length }]) => length * 2 > said.length) ?? [];
  return answer === undefined ? undefined : { answer, count: those.length };
};
