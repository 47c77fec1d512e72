import type { Ruled } from '../rulebook/ruled.js';

/** What somebody can do about it; each is done elsewhere, and none opens by itself. */
export const AVENUES = [
  'letter',
  'negotiation',
  'complaint',
  'counter-notice',
  'mediation',
  'arbitration',
  'authority',
  'court',
  'tip',
  'nothing',
] as const;
export type Avenue = (typeof AVENUES)[number];

/** Letters that one sends oneself; the association neither keeps nor sends them. */
export const LETTERS = ['request-to-stop', 'platform-notice', 'platform-declaration', 'reply', 'proposal'] as const;
export type LetterKind = (typeof LETTERS)[number];

/** Something to know, with where it comes from. */
export type Point<Code extends string = string> = Ruled & { readonly code: Code };

/** One avenue: on what it rests, what to have ready, what it costs in time, and what it does not do. */
export type AvenueTold<Code extends string = string> = {
  readonly avenue: Avenue;
  readonly grounds: readonly Point<Code>[];
  readonly ready: readonly Point<Code>[];
  readonly times: readonly Point<Code>[];
  readonly limits: readonly Point<Code>[];
};

/** Who answered so is shown this avenue, for this reason; rules that stand first are told first. */
export type GuideRule<Code extends string = string, Asked = Conditions> = Point<Code> & {
  readonly when: Asked;
  readonly avenue: Avenue;
  /** Which letter the avenue is, where it is one. */
  readonly letter?: LetterKind;
};

/** Who answered so is told this of good faith. */
export type GuideHint<Code extends string = string, Asked = Conditions> = Point<Code> & { readonly when: Asked };

/** Each of these questions was answered by one of these. */
export type Conditions = Readonly<Record<string, readonly string[]>>;
/** By question. */
export type Answers = Readonly<Record<string, string>>;
/** Asked where one of the conditions holds. */
export type GuideQuestion = { readonly code: string; readonly asked: readonly Conditions[] };

/** Whether everything that is asked for was answered so. */
export const holds = (when: Conditions, answers: Answers): boolean =>
  Object.entries(when).every(([question, some]) => some.includes(answers[question] ?? ''));

/** What was answered to questions that are still asked; what lost its ground when an earlier answer was changed is gone. */
export function standing(questions: readonly GuideQuestion[], answers: Answers): Answers {
  let kept: Answers = {};
  for (const { code, asked } of questions) {
    const answer = answers[code];
    if (answer !== undefined && asked.some((one) => holds(one, kept))) kept = { ...kept, [code]: answer };
  }
  return kept;
}

/** The next to be asked; undefined at the end. */
export const nextQuestion = <Q extends GuideQuestion>(questions: readonly Q[], answers: Answers): Q | undefined =>
  questions.find(({ code, asked }) => answers[code] === undefined && asked.some((one) => holds(one, answers)));

export type Recommended<R> = { readonly avenue: Avenue; readonly reasons: readonly R[] };

/** What is open to who answered so: each avenue once, the most fitting first, with every reason for it. */
export function avenuesFor<R extends { readonly when: object; readonly avenue: Avenue }>(
  rules: readonly R[],
  answers: Answers,
): readonly Recommended<R>[] {
  const fitting = rules.filter(({ when }) => holds(when as Conditions, answers));
  return [...new Set(fitting.map(({ avenue }) => avenue))].map((avenue) => ({
    avenue,
    reasons: fitting.filter((rule) => rule.avenue === avenue),
  }));
}
