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
    subject: { 'zh-CN': '重点监测的商品重新上架', en: 'Watched goods were listed again' },
    text: {
      'zh-CN': ({ association }) =>
        `${association}重点监测的商品出现了新的上架信息，请登录“重点监测”查看。这只是比对结果，请自行核实；不是侵权认定。`,
      en: ({ association }) =>
        `A new listing is like goods that ${association} watches. Sign in and read it under “Watch list”. It is a comparison for you to check, and no finding.`,
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
