import type { RefusalCode } from '#domain/kernel/refusal.js';
import type { Sentence, Words } from '../locale.js';
import { field, type RefusalFacts } from '../refusal-facts.js';

/** What is refused after a panel's decision went out. */
export const AFTER_DECISION_REFUSALS = {
  ItemsUnanswered: {
    title: { 'zh-CN': '还有标的未答复', en: 'Items without an answer' },
    detail: {
      'zh-CN': () => '请就询问所列的每一项标的作出答复：采纳、部分采纳，或者不采纳。',
      en: () => 'Please answer for every item that was asked about: adopt, adopt in part, or depart.',
    },
  },
  ReasonMissing: {
    title: { 'zh-CN': '缺少理由', en: 'The reason is missing' },
    detail: {
      'zh-CN': () => '部分采纳或者不采纳的，请说明理由；理由将告知各方当事人。',
      en: () => 'Please give the reason for each item that is not adopted, or only in part; the parties are told.',
    },
  },
  CommissionNotRegistered: {
    title: { 'zh-CN': '仲裁机构未注明登记', en: 'No registered commission' },
    detail: {
      'zh-CN': (facts) =>
        `仲裁结果只能来自依法登记的仲裁机构（${field(facts, 'zh-CN')}）。请填写该机构的登记编号；没有登记编号的，不能登记。`,
      en: (facts) =>
        `An award comes from a registered commission and from nobody else (${field(facts, 'en')}). Please name the number under which the commission is registered; without one nothing can be recorded.`,
    },
  },
  AwardPaperMissing: {
    title: { 'zh-CN': '缺少文书', en: 'A paper is missing' },
    detail: {
      'zh-CN': (facts) =>
        `请一并提交仲裁文书和载明该仲裁机构的书面仲裁协议，并在“${field(facts, 'zh-CN')}”中指明是哪一份文件。`,
      en: (facts) =>
        `Please name both the award and the written agreement that names its commission among the files (${field(facts, 'en')}): say which file it is.`,
    },
  },
  ReviewNotOpen: {
    title: { 'zh-CN': '不能以此申请复核', en: 'No review of this, or on this ground' },
    detail: {
      'zh-CN': (facts) =>
        `按照本案规则，不能就此申请复核（${field(facts, 'zh-CN')}）：复核结论不再复核，理由须为规则所列。请查阅规则后重新选择。`,
      en: (facts) =>
        `The rulebook of this dispute has no review of this (${field(facts, 'en')}): a review is not reviewed again, and the ground has to be one of its list. Please look it up there and choose again.`,
    },
  },
  NamesSomebody: {
    title: { 'zh-CN': '文本含有当事人或者专家的名称', en: 'The text names somebody' },
    detail: {
      'zh-CN': ({ name = '' }) =>
        `公开文本不得含有当事人或者专家的名称${name === '' ? '' : `（${name}）`}。请全部以代称替换后重新提交。`,
      en: ({ name = '' }) =>
        `A published decision names neither parties nor panelists${name === '' ? '' : ` (“${name}”)`}. Please put a neutral word in the place of each name and send it again.`,
    },
  },
} as const satisfies Partial<Record<RefusalCode, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>>;
