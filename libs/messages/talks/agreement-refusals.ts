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
  AgreementBinds: {
    title: { 'zh-CN': '各方已签署调解协议', en: 'All have signed an agreement about it' },
    detail: {
      'zh-CN': () =>
        '各方及调解员均已在调解协议上签字，协议现待盖章或者待平台答复，任何一方不得单方撤回协议所涉事项，双方也不得就该事项另行和解。协议盖章生效后，所涉标的按协议办结；协议如被新文本取代或者调解终止，方可撤回或者另行和解。认为协议有误的，请联系调解员重新拟定。',
      en: () =>
        'The parties and the mediator have signed a settlement agreement about this, which waits for its seal or for a platform’s answer: nobody takes back alone what it settles, and no offer of a negotiation settles it otherwise. Once sealed it settles these items; if another version takes its place or the mediation ends without it, you can do so. If you think it is wrong, please ask the mediator to draw it up anew.',
    },
  },
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
