import type { Sentence, Words } from '../locale.js';

/** What parties ask about a decision that is out, and how it is answered. */
export const DECISION_CLARIFICATION = {
  corrections: { 'zh-CN': '笔误更正', en: 'Slips put right' },
  asked: { 'zh-CN': '更正、说明申请', en: 'Asked about this decision' },
  open: { 'zh-CN': '待答复', en: 'Waits for an answer' },
  what: { 'zh-CN': '笔误或者不清楚之处', en: 'Where the slip is, or what is unclear' },
  note: {
    'zh-CN': '结论内容不因此改变；对方会看到。',
    en: 'Nothing that was decided changes. The other side reads it.',
  },
  answer: { 'zh-CN': '答复', en: 'Answer' },
} as const satisfies Record<string, Words>;

export const ASKED_BY: Sentence<{ readonly who: string; readonly at: string }> = {
  'zh-CN': ({ who, at }) => `${who}　${at}`,
  en: ({ who, at }) => `${who}, ${at}`,
};
export const UNTIL_ANSWERED: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `应在${at}前答复`,
  en: ({ at }) => `To be answered by ${at}`,
};
