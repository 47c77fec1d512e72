import type { RefusalCode } from '#domain/kernel/refusal.js';
import { field, named } from '../refusal-facts.js';
import type { Refusal } from '../refusals.js';

type DelegationRefusal = Extract<RefusalCode, 'NoAgreement' | 'ClockNotKept' | 'CapReached' | 'ReferenceTaken'>;

/** What a refusal about complaints that platforms hand over says, and what to do then. */
export const DELEGATION_REFUSALS = {
  NoAgreement: {
    title: { 'zh-CN': '没有生效的委托协议', en: 'No delegation agreement in force' },
    detail: {
      'zh-CN': () => '平台与协会之间没有生效的委托协议。请先与协会签订，或者同意协会提出的新版本。',
      en: () =>
        'The platform has no delegation agreement in force with the association. Please agree to the version that it offers first.',
    },
  },
  ClockNotKept: {
    title: { 'zh-CN': '协会不能管理该期限', en: 'The association cannot keep this clock' },
    detail: {
      'zh-CN': (facts) =>
        `该期限${named(facts, 'zh-CN')}在平台进行，移交后协会不再重新送达或者采取措施。请将${field(facts, 'zh-CN')}改为由平台管理。`,
      en: (facts) =>
        `This clock${named(facts, 'en')} runs at the platform; after a hand-over nothing is served or measured anew here. Please name the platform as its keeper (${field(facts, 'en')}).`,
    },
  },
  CapReached: {
    title: { 'zh-CN': '今日移交数量已达上限', en: 'The cap of this day is reached' },
    detail: {
      'zh-CN': (facts) =>
        `委托协议约定的每日移交上限${named(facts, 'zh-CN')}已达到。请在次日用同一编号再次移交，或者与协会另行约定。`,
      en: (facts) =>
        `As many complaints as the agreement allows for a day${named(facts, 'en')} have been handed over. Please hand it over again tomorrow under the same number.`,
    },
  },
  ReferenceTaken: {
    title: { 'zh-CN': '该编号已移交过其他内容', en: 'Another complaint has this number' },
    detail: {
      'zh-CN': (facts) =>
        `${field(facts, 'zh-CN')}${named(facts, 'zh-CN')}已用于另一项移交，内容不同。请使用新的编号；如需补充，请在已有案件中提交。`,
      en: (facts) =>
        `Another complaint with other contents was handed over under this number (${field(facts, 'en')})${named(facts, 'en')}. Please use a new number; what is to be added goes into the dispute that is there.`,
    },
  },
} as const satisfies Record<DelegationRefusal, Refusal>;

/** What is told of a complaint that is handed over with defects. */
export const DELEGATION_PROBLEMS = {
  HandOverDefective: {
    title: { 'zh-CN': '移交的投诉有缺陷', en: 'The complaint handed over has defects' },
    detail: {
      'zh-CN': '所列各项均须更正，更正后可以用同一编号再次移交；本次没有记录任何内容。',
      en: 'Everything named has to be mended; then hand it over again under the same number. Nothing was recorded.',
    },
  },
} as const;
