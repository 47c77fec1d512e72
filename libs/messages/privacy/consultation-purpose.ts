import type { Words } from '../locale.js';

/** For what somebody's questions to the association are processed. */
export const CONSULTATION_PURPOSE = {
  code: 'consultation',
  purpose: {
    'zh-CN': '答复您不立案而提出的咨询',
    en: 'Answering what you ask without opening a dispute',
  },
  data: {
    'zh-CN': '您的问题、补充、附件，以及您选择一并告知的维权指引回答',
    en: 'Your question, what you add, files, and your answers in the guide where you send them along',
  },
  ground: { 'zh-CN': '为您提供咨询所必需', en: 'Needed to answer you' },
  receivers: { 'zh-CN': '您本人和本会案件经办人', en: 'You and the case managers of the association' },
  kept: {
    'zh-CN': '最后一次往来后一年（本会规定），或者至您的账号被删除；届时销毁密钥',
    en: 'A year after the last word (our own figure), or until your account is erased; then its key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
