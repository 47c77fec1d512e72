import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { whyNot as why } from '../panel/why-not.js';
import { named, type RefusalFacts } from '../refusal-facts.js';

type ChargeRefusal = Extract<RefusalCode, 'OfficerAway' | 'OfficerBarred' | 'LastAdministrator'>;

/** What is refused where offices are handed on, suspended or ended. */
export const CHARGE_REFUSALS = {
  OfficerAway: {
    title: { 'zh-CN': '该人员目前不在岗', en: 'This person is away' },
    detail: {
      'zh-CN': (facts) => `该人员${named(facts, 'zh-CN')}正在休假、已被暂停或者已离任。请另选一名在岗人员。`,
      en: (facts) =>
        `This person${named(facts, 'en')} is on leave, suspended, or has left. Please choose somebody who is there.`,
    },
  },
  OfficerBarred: {
    title: { 'zh-CN': '该人员应当回避', en: 'This person has to stay out' },
    detail: {
      'zh-CN': (facts) =>
        `该人员${named(facts, 'zh-CN')}在本案中另有职务${why(facts, 'zh-CN')}，或者已申报与本案当事人、平台存在利害关系。请另选一名人员。`,
      en: (facts) =>
        `This person${named(facts, 'en')} holds another office in this dispute${why(facts, 'en')}, or declared a conflict of interest with a party or a platform of it. Please choose somebody else.`,
    },
  },
  LastAdministrator: {
    title: { 'zh-CN': '协会至少应当有一名管理员', en: 'The last administrator stays' },
    detail: {
      'zh-CN': () => '这样做之后，协会将没有在岗的管理员。请先任命另一名管理员，或者请系统运维方任命。',
      en: () =>
        'The association would be left without an administrator. Please name another one first, or ask the operator to.',
    },
  },
} as const satisfies Readonly<
  Record<ChargeRefusal, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>
>;
