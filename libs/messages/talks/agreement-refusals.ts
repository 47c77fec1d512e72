import type { RefusalCode } from '#domain/kernel/refusal.js';
import { NOT_CONFIRMABLE } from './confirmations.js';
import type { Locale, Sentence, Words } from '../locale.js';
import { field, type RefusalFacts } from '../refusal-facts.js';

const reason = ({ reason: why }: RefusalFacts, locale: Locale): string =>
  why !== undefined && Object.hasOwn(NOT_CONFIRMABLE, why)
    ? `：${NOT_CONFIRMABLE[why as keyof typeof NOT_CONFIRMABLE][locale]}`
    : '';

/** What the papers of a mediation refuse with. */
export const PAPER_REFUSALS = {
  SignatureMissing: {
    title: { 'zh-CN': '尚有当事人未签署或者未申请', en: 'Somebody has not signed or applied yet' },
    detail: {
      'zh-CN': (facts) => `该事项须各方均已办理后才能继续（${field(facts, 'zh-CN')}）。请等待其他当事人办理。`,
      en: (facts) =>
        `This goes on only once everybody has done their part (${field(facts, 'en')}). Please wait for the others.`,
    },
  },
  NotConfirmable: {
    title: { 'zh-CN': '该协议不能申请司法确认', en: 'This agreement cannot be confirmed' },
    detail: {
      'zh-CN': (facts) => `该协议目前不能申请司法确认${reason(facts, 'zh-CN')}。`,
      en: (facts) =>
        `This agreement cannot be confirmed by a court as it stands${reason(facts, 'en').replace('：', ': ')}.`,
    },
  },
  CourtDoesNotFit: {
    title: { 'zh-CN': '该法院没有管辖依据', en: 'No jurisdiction on this ground' },
    detail: {
      'zh-CN': (facts) => `所选管辖依据不适用于本协议（${field(facts, 'zh-CN')}）。请从列出的管辖法院中选择。`,
      en: (facts) =>
        `The ground does not fit this agreement (${field(facts, 'en')}). Please choose one of the courts that are listed for it.`,
    },
  },
} as const satisfies {
  readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> };
};
