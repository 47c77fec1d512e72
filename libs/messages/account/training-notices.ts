import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** That there is something to learn, or news of a preventive measure; which, and by when, stands on its page. */
export const TRAINING_NOTICES = {
  prevention: {
    subject: { 'zh-CN': '预防措施有新情况', en: 'News of a preventive measure' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}就您所代表的当事人的预防措施有新情况（拟采取、已决定、异议已决定或者已终止）。请登录“预防措施”查看内容、依据和答复期限。`,
      en: ({ association }) =>
        `${association} means to take a preventive measure about the party that you act for, decided one, decided an objection to one, or ended one. Sign in and see under “Prevention” what it rests on and until when you can reply.`,
    },
  },
  'official-request': {
    subject: { 'zh-CN': '协会已依法答复有关机关', en: 'An authority was answered about you' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}依法答复了有关机关就您所代表的当事人提出的事项。请登录“我的个人信息”查看机关、法律依据和答复日期；对此有疑问的，可以在该页面提出。`,
      en: ({ association }) =>
        `${association} answered an authority, as the law asks, about the party that you act for. Sign in and see under “My data” which authority, on which ground and when; you can ask about it there.`,
    },
  },
  'training-due': {
    subject: { 'zh-CN': '您有培训课程待完成', en: 'A course of yours is due' },
    text: {
      'zh-CN': ({ association }) =>
        `您在${association}有培训课程即将到期或者已经到期，尚未通过。请登录“培训”查看课程和截止日期，并完成测试。`,
      en: ({ association }) =>
        `At ${association} a course of yours is nearly due, or past its day, and not passed yet. Sign in and see under “Training” which it is and by when, and take its test.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
