import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** What people are told of an early warning that was sent on, of watched goods, of a recommendation: that there is one, and what it is not. */
export const WARNING_NOTICES = {
  'warning-sent-on': {
    subject: { 'zh-CN': '协会转来一条节前预警', en: 'An early warning was sent on to you' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}向您转来一条节前预警，请登录“节前预警”查看。预警只是统计信号，提示您先行自查，不是对任何人侵权的认定，也不要求下架任何商品。`,
      en: ({ association }) =>
        `${association} sent an early warning on to you. Sign in and read it under “Early warnings”. It is a signal out of counts, for you to look for yourself; it finds nothing about anybody, and asks for nothing to be taken down.`,
    },
  },
  'watched-listed': {
    subject: { 'zh-CN': '重点监测有新的上架信息', en: 'Your watch list has a new listing' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}的重点监测中出现了新的上架信息，请登录“重点监测”查看。这只是比对结果，请自行核实；不是侵权认定。`,
      en: ({ association }) =>
        `There is a new listing among what ${association} watches. Sign in and read it under “Watch list”. It is a comparison for you to check, and no finding.`,
    },
  },
  'watched-shop': {
    subject: { 'zh-CN': '请告知店铺可以提出异议', en: 'Please tell a shop that it may object' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}对贵平台一家店铺的上架信息在一定期间内重点监测。该店铺在协会没有账号，收不到我们的通知：请登录“重点监测”查看是哪家店铺，并告知该店铺可以怎样提出异议。监测不是侵权认定，不要求贵平台采取任何措施。`,
      en: ({ association }) =>
        `${association} watches the listings of a shop on your platform for a time. Nobody here acts for that shop, so nothing reaches it from us: sign in, see under “Watch list” which it is, and please tell it how it may object. It is no finding, and asks for no measure.`,
    },
  },
  'recommendation-withdrawn': {
    subject: { 'zh-CN': '协会已撤回一项建议', en: 'The association took a recommendation back' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}撤回了此前就一家非会员商家向贵平台提出的预防措施建议，理由请登录“协会建议”查看。贵平台此前自行作出的处理是否变更，由贵平台自行决定。`,
      en: ({ association }) =>
        `${association} took back a recommendation about a shop that is no member. Sign in and read why under “Recommendations”. What you decided about that shop is yours, and so is whether it goes on.`,
    },
  },
  'recommendation-made': {
    subject: { 'zh-CN': '协会向贵平台提出一项建议', en: 'The association recommends something to your platform' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}就一家非会员商家向贵平台提出预防措施建议并说明了理由，请登录“协会建议”查看。是否采纳由贵平台自行决定；请在同一页面告知决定和理由，协会不据此采取任何行动。`,
      en: ({ association }) =>
        `${association} recommends a preventive measure about a shop that is no member, with reasons. Sign in and read it under “Recommendations”. You decide alone; please tell there what you decided, and why. Nothing follows here from it.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
