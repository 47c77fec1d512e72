import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import type { RefusalFacts } from '../refusal-facts.js';

/** What is refused about things that a person wrote down for a party. */
export const DICTATION_REFUSALS = {
  NotConfirmed: {
    title: { 'zh-CN': '当事人尚未确认', en: 'Not confirmed by the party yet' },
    detail: {
      'zh-CN': () => '本投诉由经办人代录，投诉方尚未确认。请先请投诉方以验证码或者签署的书面材料确认。',
      en: () =>
        'A case manager wrote this complaint down, and the complainant has not confirmed it. Please have it confirmed by code or signed paper first.',
    },
  },
  Corrected: {
    title: { 'zh-CN': '代录内容已更正', en: 'It was corrected meanwhile' },
    detail: {
      'zh-CN': () => '代录内容在您查看后已更正。请核对最新内容后再确认。',
      en: () =>
        'What was written down has been corrected since you saw it. Please look at it again and confirm what it says now.',
    },
  },
} as const satisfies {
  readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> };
};
