import type { MailSettlement } from '#domain/mail-intake/outcomes.js';
import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string; readonly subject: string; readonly link: string };
type Answer = { readonly subject: Words; readonly text: Sentence<Facts> };

/** What the sender of a mail is answered; never with a word of the mail but its subject. */
export const MAIL_ANSWERS = {
  received: {
    subject: { 'zh-CN': '您的邮件已收到，请确认', en: 'Your mail has come; please confirm it' },
    text: {
      'zh-CN': ({ association, subject, link }) =>
        `${association}收到您的邮件“${subject}”。\n\n邮件本身不构成投诉，本会尚未采取任何措施。您要投诉的，请打开以下链接，登录或者注册后核对我们从邮件中读到的内容，补充权利、商品和声明，并确认提交：\n${link}\n\n30日内未确认的，邮件及附件予以删除。这封邮件不是您发的，不必理会。本邮件由系统发出，请勿回复。`,
      en: ({ association, subject, link }) =>
        `${association} has your mail “${subject}”.\n\nThe mail itself is no complaint, and nothing has been done yet. If you want to complain, open this link, sign in or register, look at what was read from your mail, add the right, the goods and the statements, and confirm:\n${link}\n\nWhat nobody confirms within 30 days is deleted with its files. If the mail was not yours, there is nothing to do. This was sent by a program; please do not reply.`,
    },
  },
  tip: {
    subject: { 'zh-CN': '您的邮件应作为举报线索提交', en: 'What you wrote is a tip' },
    text: {
      'zh-CN': ({ association, subject, link }) =>
        `${association}已阅您的邮件“${subject}”。所述情况应作为举报线索提交，可以匿名：\n${link}\n\n本邮件由系统发出，请勿回复。`,
      en: ({ association, subject, link }) =>
        `${association} has read your mail “${subject}”. It is a tip; leave it here, without your name if you like:\n${link}\n\nThis was sent by a program; please do not reply.`,
    },
  },
  consultation: {
    subject: { 'zh-CN': '您的邮件可以作为咨询提出', en: 'What you wrote is a question' },
    text: {
      'zh-CN': ({ association, subject, link }) =>
        `${association}已阅您的邮件“${subject}”。您的问题可以登录后以咨询方式提出，本会将在规定的工作日内答复：\n${link}\n\n本邮件由系统发出，请勿回复。`,
      en: ({ association, subject, link }) =>
        `${association} has read your mail “${subject}”. Ask it as a consultation once you are signed in, and you will be answered by a day that you are told:\n${link}\n\nThis was sent by a program; please do not reply.`,
    },
  },
  none: {
    subject: { 'zh-CN': '您的邮件不属于本会受理的投诉', en: 'Your mail is no complaint that we can take' },
    text: {
      'zh-CN': ({ association, subject, link }) =>
        `${association}已阅您的邮件“${subject}”，其内容不属于本会受理的投诉。其他可以提供帮助的机构见：\n${link}\n\n本邮件由系统发出，请勿回复。`,
      en: ({ association, subject, link }) =>
        `${association} has read your mail “${subject}”, and it is no complaint that it can take. Who else helps:\n${link}\n\nThis was sent by a program; please do not reply.`,
    },
  },
} as const satisfies Readonly<Record<Exclude<MailSettlement, 'dictated'> | 'received', Answer>>;

/** What an officer says that a mail is. */
export const MAIL_SETTLEMENTS_NAMED = {
  dictated: { 'zh-CN': '已与发件人代录为投诉', en: 'Taken down as a complaint with its sender' },
  tip: { 'zh-CN': '属于举报线索，告知发件人', en: 'A tip; its sender is told where to leave it' },
  consultation: { 'zh-CN': '属于咨询，告知发件人', en: 'A question; its sender is told where to ask it' },
  none: { 'zh-CN': '不属于受理范围，告知发件人', en: 'Nothing for us; its sender is told who else helps' },
} as const satisfies Readonly<Record<MailSettlement, Words>>;
