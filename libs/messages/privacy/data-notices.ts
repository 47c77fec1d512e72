import type { Sentence, Words } from '../locale.js';

/** What a mail about somebody's data may tell beside its words; what a topic does not need is empty. */
export type DataNoticeFacts = {
  readonly association: string;
  /** When it was asked, in the words of a day. */
  readonly asked: string;
  /** By when it is answered, or the link ends. */
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
  'asking-to-confirm': {
    subject: { 'zh-CN': '请确认您的个人信息请求', en: 'Please confirm what you ask about your data' },
    text: {
      'zh-CN': ({ association, due, link }) =>
        `有人以此邮箱就本人信息向${association}提出请求。如系您本人提出，请于${due}前打开下列链接并确认：\n${link}\n未经确认的，不予办理，所留信息随后删除。如非您本人提出，无须理会。`,
      en: ({ association, due, link }) =>
        `Somebody gave this address and asks ${association} about its own data. If it was you, open this link and confirm by ${due}:\n${link}\nWhat nobody confirms is not dealt with, and is deleted. If it was not you, do nothing.`,
    },
  },
  'answer-to-read': {
    subject: { 'zh-CN': '个人信息请求已答复', en: 'What you asked about your data is answered' },
    text: {
      'zh-CN': ({ association, asked, due, link }) =>
        `您于${asked}就本人信息向${association}提出的请求已经答复。答复可凭下列链接查看一次，链接于${due}失效：\n${link}`,
      en: ({ association, asked, due, link }) =>
        `${association} has answered what you asked about your data on ${asked}. This link shows the answer once, and ends on ${due}:\n${link}`,
    },
  },
  breach: {
    subject: { 'zh-CN': '个人信息安全事件告知', en: 'Notice of a breach of personal data' },
    text: { 'zh-CN': ({ letter }) => letter, en: ({ letter }) => letter },
  },
} as const satisfies Readonly<Record<string, Notice>>;

export type DataTopic = keyof typeof DATA_NOTICES;
