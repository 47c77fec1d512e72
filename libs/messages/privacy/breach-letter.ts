import type { Sentence } from '../locale.js';

/** What a person, or an authority, is told of a breach (PIPL 57: kinds of data, cause, possible harm, remedies, contact). */
export type BreachFacts = {
  readonly association: string;
  /** Legal day. */
  readonly day: string;
  readonly data: string;
  readonly cause: string;
  readonly harm: string;
  readonly measures: string;
  readonly advice: string;
  readonly contact: string;
};

export const BREACH_LETTER: Sentence<BreachFacts> = {
  'zh-CN': ({ association, day, data, cause, harm, measures, advice, contact }) =>
    [
      `${association}于${day}发现一起个人信息安全事件，现告知如下：`,
      `一、涉及的信息：${data}`,
      `二、原因：${cause}`,
      `三、可能造成的危害：${harm}`,
      `四、已采取的补救措施：${measures}`,
      `五、您可以采取的减轻危害的措施：${advice}`,
      `六、联系方式：${contact}`,
    ].join('\n'),
  en: ({ association, day, data, cause, harm, measures, advice, contact }) =>
    [
      `On ${day} ${association} discovered a breach of personal data. We tell you:`,
      `1. The data concerned: ${data}`,
      `2. The cause: ${cause}`,
      `3. What harm may come of it: ${harm}`,
      `4. What we have done: ${measures}`,
      `5. What you can do: ${advice}`,
      `6. Whom to ask: ${contact}`,
    ].join('\n'),
};
