import type { Sentence, Words } from '../locale.js';

/** What a mail about somebody's data may tell beside its words; what a topic does not need is empty. */
export type DataNoticeFacts = {
  readonly association: string;
  /** When it was asked, in the words of a day. */
  readonly asked: string;
  /** By when it is answered. */
  readonly due: string;
  readonly reason: string;
  /** Where a link leads, with its token. */
  readonly link: string;
  /** The letter about a breach, in both languages. */
  readonly letter: string;
};

type Notice = { readonly subject: Words; readonly text: Sentence<DataNoticeFacts> };

/** What people are told about what they asked of their data, and of a breach. */
export const DATA_NOTICES = {
  'request-extended': {
    subject: { 'zh-CN': '个人信息请求延期答复', en: 'Your answer takes longer' },
    text: {
      'zh-CN': ({ association, asked, due, reason }) =>
        `您于${asked}就本人信息向${association}提出的请求，需要延期答复，最迟于${due}答复。延期理由：\n${reason}`,
      en: ({ association, asked, due, reason }) =>
        `${association} needs longer to answer what you asked about your data on ${asked}. You are answered by ${due}. The reason:\n${reason}`,
    },
  },
  'request-answered': {
    subject: { 'zh-CN': '个人信息请求已答复', en: 'What you asked about your data is answered' },
    text: {
      'zh-CN': ({ association, asked }) =>
        `您于${asked}就本人信息向${association}提出的请求已经答复，请登录后查看。不予办理的，答复中载有理由。`,
      en: ({ association, asked }) =>
        `${association} has answered what you asked about your data on ${asked}. Sign in to read it; if something was refused, the reason stands there.`,
    },
  },
  'request-near': {
    subject: { 'zh-CN': '个人信息请求即将到期，请您办理', en: 'A request about data is due soon: please see to it' },
    text: {
      'zh-CN': ({ asked, due }) => `有人于${asked}就本人信息提出的请求，应于${due}前答复，尚未答复，现请您办理。`,
      en: ({ asked, due }) =>
        `What somebody asked about its data on ${asked} has to be answered by ${due} and is not. Please see to it.`,
    },
  },
  'request-passed': {
    subject: { 'zh-CN': '个人信息请求已逾期，请您办理', en: 'A request about data is overdue: please see to it' },
    text: {
      'zh-CN': ({ asked, due }) => `有人于${asked}就本人信息提出的请求，应于${due}前答复，现已逾期，请您立即办理。`,
      en: ({ asked, due }) =>
        `What somebody asked about its data on ${asked} had to be answered by ${due}, and was not. Please see to it at once.`,
    },
  },
  breach: {
    subject: { 'zh-CN': '个人信息安全事件告知', en: 'Notice of a breach of personal data' },
    text: { 'zh-CN': ({ letter }) => letter, en: ({ letter }) => letter },
  },
} as const satisfies Readonly<Record<string, Notice>>;

export type DataTopic = keyof typeof DATA_NOTICES;
