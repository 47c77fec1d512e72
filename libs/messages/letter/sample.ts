import type { Words } from '../locale.js';

/** A letter that never was, for looking at letterheads and additions. */
export const SAMPLE_LETTER = {
  addressee: { 'zh-CN': '示例商贸有限公司', en: 'Sample Trading Ltd.' },
  text: {
    'zh-CN': '（此处为文书正文，由办案规则确定，协会不能更改。本页为预览，不是文书。）',
    en: '(The letter’s own text stands here. It comes from the rulebook, and the association cannot change it. This is a preview and no letter.)',
  },
  heading: { 'zh-CN': '示例事项', en: 'Sample particulars' },
  label: { 'zh-CN': '商品', en: 'Goods' },
  value: { 'zh-CN': '示例商品链接', en: 'Link of sample goods' },
  governs: {
    'zh-CN': '本文书以中文文本为准。',
    en: 'The Chinese text of this document governs; this is a translation.',
  },
} as const satisfies Record<string, Words>;
