import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { whyNot } from '../panel/why-not.js';
import { field, named, type RefusalFacts } from '../refusal-facts.js';

/** What mediation refuses with. */
export const MEDIATION_REFUSALS = {
  MediationRuns: {
    title: { 'zh-CN': '已有调解正在进行', en: 'A mediation runs already' },
    detail: {
      'zh-CN': () => '本案已有一次调解正在进行。请在该次调解结束后再发出邀请。',
      en: () => 'A mediation runs in this dispute already. Please wait for its end before you invite again.',
    },
  },
  AnsweredAlready: {
    title: { 'zh-CN': '已经办理', en: 'Done already' },
    detail: {
      'zh-CN': () => '该事项已经答复或者正在办理，无需重复提交。请刷新案件页面。',
      en: () => 'This was answered already, or is being dealt with. Please reload the page.',
    },
  },
  MediatorNotAvailable: {
    title: { 'zh-CN': '该调解员目前不能承办', en: 'This mediator cannot be asked now' },
    detail: {
      'zh-CN': (facts) =>
        `该调解员${named(facts, 'zh-CN')}目前不能承办本案${whyNot(facts, 'zh-CN')}。请从名册中选择其他调解员。`,
      en: (facts) =>
        `This mediator${named(facts, 'en')} cannot be asked in this dispute now${whyNot(facts, 'en')}. Please choose another of the roster.`,
    },
  },
  CaucusOfOneSide: {
    title: { 'zh-CN': '单方会谈只能与一方进行', en: 'A caucus is held with one side' },
    detail: {
      'zh-CN': () => '所选当事人不属于同一方。请只选择同一方的当事人，或者改为联合会谈。',
      en: () => 'These parties are not of one side. Please name parties of one side, or hold a joint session.',
    },
  },
  AnotherSession: {
    title: { 'zh-CN': '与已安排的会谈不一致', en: 'Not the session that was fixed' },
    detail: {
      'zh-CN': () => '会谈形式或者参加人与安排的不一致。请核对，或者作为另一次会谈登记。',
      en: () => 'Kind or parties differ from the session that was fixed. Please check them, or record another session.',
    },
  },
  AgreementMoved: {
    title: { 'zh-CN': '调解协议版本不符', en: 'Another version of the agreement' },
    detail: {
      'zh-CN': (facts) => `该版本不是当前签署的调解协议（${field(facts, 'zh-CN')}）。请重新打开协议，核对后再签署。`,
      en: (facts) =>
        `This is not the version of the agreement that is being signed (${field(facts, 'en')}). Please open the agreement again and read it before you sign.`,
    },
  },
  AttendedEnough: {
    title: { 'zh-CN': '未达到缺席次数', en: 'Nobody stayed away as often' },
    detail: {
      'zh-CN': ({ most }) =>
        `没有当事人缺席达到规则要求的次数${most ? `（${most}次）` : ''}。如双方分歧过大，请以未达成协议结束。`,
      en: ({ most }) =>
        `No party stayed away as often as the rules ask${most ? ` (${most} times)` : ''}. If the parties are too far apart, please end it as not settled.`,
    },
  },
} as const satisfies {
  readonly [C in RefusalCode]?: { readonly title: Words; readonly detail: Sentence<RefusalFacts> };
};
