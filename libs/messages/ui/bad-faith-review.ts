import type { Sentence, Words } from '../locale.js';

/** A bad-faith review, as the parties see it. */
export const FAITH_WORDS = {
  review: { 'zh-CN': '善意审查', en: 'Bad-faith review' },
  note: {
    'zh-CN': '协会可以审查投诉是否出于善意。请如实说明；审查由人作出，对方有权答辩和申诉。',
    en: 'The association can look into whether a complaint was made in good faith. Please state the facts; people decide, and the other side is heard and may appeal.',
  },
  noteOnDeclaration: {
    'zh-CN': '协会可以审查不侵权声明是否出于善意。请如实说明；审查由人作出，对方有权答辩和申诉。',
    en: 'The association can look into whether a counter-notice was made in good faith. Please state the facts; people decide, and the other side is heard and may appeal.',
  },
  whoseDeclaration: { 'zh-CN': '针对谁的不侵权声明', en: 'Whose counter-notice it is about' },
  statement: { 'zh-CN': '事实', en: 'The facts' },
  moneyAsked: { 'zh-CN': '对方曾要求付款才撤回投诉', en: 'Money was asked for a withdrawal' },
  request: { 'zh-CN': '请求审查的说明', en: 'What was said by who asked for it' },
  warning: { 'zh-CN': '提示', en: 'Warning' },
  reply: { 'zh-CN': '答辩', en: 'Reply' },
  finding: { 'zh-CN': '认定', en: 'Finding' },
  reasons: { 'zh-CN': '理由', en: 'Reasons' },
  consequence: { 'zh-CN': '处理', en: 'Consequence' },
  appeal: { 'zh-CN': '申诉', en: 'Appeal' },
  appealReasons: { 'zh-CN': '申诉决定的理由', en: 'Reasons of the decision on the appeal' },
  toReply: { 'zh-CN': '提交答辩', en: 'Send a reply' },
  toAppeal: { 'zh-CN': '提出申诉', en: 'Appeal the finding' },
  appealWhy: { 'zh-CN': '认定为何不当', en: 'Why the finding is wrong' },
} as const satisfies Record<string, Words>;

export const REVIEW_UNTIL: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `截至${at}`,
  en: ({ at }) => `until ${at}`,
};
