import type { RefusalCode } from '#domain/kernel/refusal.js';
import { whyNot } from '../panel/why-not.js';
import type { Refusal } from '../refusals.js';

type RatingRefusal = Extract<RefusalCode, 'RulesNotAccepted' | 'NotIndependent' | 'ObjectionOpen' | 'RepairTooEarly'>;

/** What a refusal about the integrity rating says, and what to do then. */
export const RATING_REFUSALS = {
  RulesNotAccepted: {
    title: { 'zh-CN': '尚未接受评价规则', en: 'The rules of rating are not accepted' },
    detail: {
      'zh-CN': () => '诚信评价只适用于已接受现行评价规则的会员。请先阅读并接受现行版本的评价规则。',
      en: () =>
        'Only members who accepted the rules of rating are rated. Please read and accept the version in force first.',
    },
  },
  NotIndependent: {
    title: { 'zh-CN': '应当由未参与该事项的人员办理', en: 'Somebody without a hand in the matter decides this' },
    detail: {
      'zh-CN': (facts) =>
        `您参与过所涉案件、所涉决定或者该会员的评价，或者已申报与该会员有利益冲突，不能办理${whyNot(facts, 'zh-CN')}。请转交未参与的人员办理。`,
      en: (facts) =>
        `You had a hand in the dispute, the decision or this rating before, or declared a conflict with whom it is about${whyNot(facts, 'en')}. Please pass it to somebody who had none.`,
    },
  },
  ObjectionOpen: {
    title: { 'zh-CN': '异议尚未决定', en: 'An objection is still open' },
    detail: {
      'zh-CN': () => '会员对所依据的事实提出的异议尚未决定，等级调整暂不生效。请在异议决定后再确认。',
      en: () => 'The member objects to a fact that this rests on. Please confirm it once the objection is decided.',
    },
  },
  RepairTooEarly: {
    title: { 'zh-CN': '尚不能申请信用修复', en: 'Too early for a repair' },
    detail: {
      'zh-CN': ({ earliest }) =>
        `未满规则规定的最短期限${earliest === undefined ? '' : `，最早可于${earliest}申请`}。请届时再提出申请。`,
      en: ({ earliest }) =>
        `The least term of the rules is not over${earliest === undefined ? '' : `; the earliest day is ${earliest}`}. Please ask again then.`,
    },
  },
} as const satisfies Record<RatingRefusal, Refusal>;
