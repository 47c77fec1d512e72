import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** What somebody is told of its consultation: that there is something to read, and no word of it. */
export const CONSULTATION_NOTICES = {
  'consultation-answered': {
    subject: { 'zh-CN': '您的咨询已有答复', en: 'Your question has been answered' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已答复您的咨询，请登录“咨询”查看。仍有疑问的，可以在原咨询中继续提问。`,
      en: ({ association }) =>
        `${association} has answered your question. Sign in to read it under “Consultations”; you can go on asking there.`,
    },
  },
  'consultation-details-requested': {
    subject: { 'zh-CN': '请补充咨询情况', en: 'The association asks back about your question' },
    text: {
      'zh-CN': ({ association }) => `为答复您的咨询，${association}需要了解更多情况，请登录“咨询”补充说明。`,
      en: ({ association }) =>
        `To answer your question ${association} has to know more. Sign in and tell it under “Consultations”.`,
    },
  },
  'consultation-reminder': {
    subject: { 'zh-CN': '您的咨询待您补充情况', en: 'Your question still waits for what was asked back' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}此前请您补充咨询情况，尚未收到您的回复，因此还不能答复。请登录“咨询”补充说明；不再需要答复的，可以在该处结束咨询。`,
      en: ({ association }) =>
        `${association} asked you for more and has not heard from you, so that it cannot answer yet. Sign in and tell it under “Consultations”; if you need no answer any more, you can end the consultation there.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
