import type { Sentence, Words } from '../locale.js';

/** One answer to several notices. */
export const PARTY_ANSWERS = {
  lead: {
    'zh-CN': '先查看每件通知和证据，再决定是否声明不存在侵权行为。可以用同一份声明一次答复多件。',
    en: 'Look at each notice and its evidence first. One counter-notice can answer several at once.',
  },
  choose: { 'zh-CN': '选择要一并答复的通知', en: 'Choose what one answer is for' },
  evidence: { 'zh-CN': '通知和证据', en: 'Notice and evidence' },
  look: { 'zh-CN': '查看证据', en: 'Look at the evidence' },
  letter: { 'zh-CN': '查看通知', en: 'Read the notice' },
  alone: { 'zh-CN': '单独答复', en: 'Answer alone' },
  statement: { 'zh-CN': '声明：为何不构成侵权', en: 'Why it is no infringement' },
  statementHelp: {
    'zh-CN': '所选每件的投诉方都会收到该声明和材料。',
    en: 'The complainant of each chosen dispute gets it, with its files.',
  },
  files: { 'zh-CN': '不存在侵权行为的初步证据', en: 'Prima facie evidence that there is no infringement' },
  none: { 'zh-CN': '目前没有可以答复的通知', en: 'No notice waits for an answer' },
  noneHelp: { 'zh-CN': '收到通知后会列在这里。', en: 'What is complained of against you will stand here.' },
  chooseFirst: { 'zh-CN': '请先选择通知', en: 'Choose the notices first' },
  leftOut: {
    'zh-CN': '以下案件当前没有可由您答复的商品，本次答复不包括这些案件',
    en: 'In these nothing can be answered by you now; the answer does not go to them',
  },
  results: { 'zh-CN': '答复结果', en: 'What came of it' },
  answered: { 'zh-CN': '已答复', en: 'Answered' },
  refused: { 'zh-CN': '未能答复', en: 'Not answered' },
  refusedHelp: {
    'zh-CN': '未能答复的，已逐件列明原因。打开该案可以查看现状；仍可答复的，请单独答复。',
    en: 'Each that was not answered tells why. Open it to see how it stands; what still waits can be answered alone.',
  },
} as const satisfies Record<string, Words>;

export const ANSWER_ALL: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `答复所选${count}件`,
  en: ({ count }) => `Answer ${count} chosen`,
};
