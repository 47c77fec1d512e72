import type { Sentence, Words } from '../locale.js';

type Facts = { readonly association: string };

/** What people are told of an early warning that was sent on, and of watched goods: that there is one, and what it is not. */
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
} as const satisfies Readonly<Record<string, { readonly subject: Words; readonly text: Sentence<Facts> }>>;
