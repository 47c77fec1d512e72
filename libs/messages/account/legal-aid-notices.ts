import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** What somebody is told of the legal aid that it asked for: how far it is, and no word of it, nor to whom it went. */
export const LEGAL_AID_NOTICES = {
  'legal-aid-answered': {
    subject: { 'zh-CN': '您的法律援助申请已有答复', en: 'Your request for legal aid has been answered' },
    text: {
      'zh-CN': ({ association }) => `${association}已答复您的法律援助申请，请登录“法律援助”查看。`,
      en: ({ association }) =>
        `${association} has answered your request for legal aid. Sign in to read it under “Legal aid”.`,
    },
  },
  'legal-aid-details-requested': {
    subject: { 'zh-CN': '请补充法律援助申请情况', en: 'The association asks back about your request for legal aid' },
    text: {
      'zh-CN': ({ association }) =>
        `为处理您的法律援助申请，${association}需要了解更多情况，请登录“法律援助”补充说明。`,
      en: ({ association }) =>
        `To see to your request for legal aid ${association} has to know more. Sign in and tell it under “Legal aid”.`,
    },
  },
  'legal-aid-reminder': {
    subject: {
      'zh-CN': '您的法律援助申请待您补充情况',
      en: 'Your request for legal aid waits for what was asked back',
    },
    text: {
      'zh-CN': ({ association }) =>
        `${association}此前请您补充法律援助申请的情况，尚未收到您的回复，因此还不能处理。请登录“法律援助”补充说明；不再需要的，可以在该处撤回申请。`,
      en: ({ association }) =>
        `${association} asked you for more about your request for legal aid and has not heard from you, so that it cannot go on. Sign in and tell it under “Legal aid”; if you need none any more, you can take the request back there.`,
    },
  },
  'legal-aid-handed': {
    subject: { 'zh-CN': '您的法律援助申请已转交', en: 'Your request for legal aid was handed on' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}已将您的法律援助申请转交给能够提供援助的机构，请登录“法律援助”查看是哪一家。是否受理由该机构决定；在此期间，争议中的各项期限照常计算。`,
      en: ({ association }) =>
        `${association} has handed your request for legal aid to somebody who can give it. Sign in to see to whom under “Legal aid”. They decide whether they give it; meanwhile the days of a dispute run on.`,
    },
  },
  'legal-aid-accepted': {
    subject: { 'zh-CN': '您的法律援助申请已获受理', en: 'You are given legal aid' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}转交的机构已受理您的法律援助申请，请登录“法律援助”查看。争议中的各项期限照常计算。`,
      en: ({ association }) =>
        `Whom ${association} handed your request to gives you legal aid. Sign in to read more under “Legal aid”. The days of a dispute run on.`,
    },
  },
  'legal-aid-declined': {
    subject: {
      'zh-CN': '接收机构未受理您的法律援助申请',
      en: 'Whom your request for legal aid was handed to declined',
    },
    text: {
      'zh-CN': ({ association }) =>
        `${association}转交的机构未受理您的法律援助申请，${association}将继续处理，请登录“法律援助”查看。`,
      en: ({ association }) =>
        `Whom your request for legal aid was handed to declined it; ${association} goes on with it. Sign in to read more under “Legal aid”.`,
    },
  },
  'legal-aid-refused': {
    subject: { 'zh-CN': '您的法律援助申请未获同意', en: 'Your request for legal aid was refused' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}未同意您的法律援助申请，理由请登录“法律援助”查看；您可以在该处补充情况，补充后将重新处理。`,
      en: ({ association }) =>
        `${association} gives you no legal aid. Sign in to read why under “Legal aid”; you can tell more there, and it is looked at again.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
