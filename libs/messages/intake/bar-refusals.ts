import type { Sentence, Words } from '../locale.js';
import { due, type RefusalFacts } from '../refusal-facts.js';

/** What is said where a court has barred a filing, or where what is pending is barred. */
export const BAR_REFUSALS = {
  ComplainantBarred: {
    title: { 'zh-CN': '该项投诉受限制', en: 'This complaint is barred' },
    detail: {
      'zh-CN': (facts) =>
        `投诉方受法院裁定或者协会认定的限制，对该项不得受理、变更或者采取措施，${facts['dueAt'] === undefined ? '直至该限制被解除' : `该限制${due(facts, 'zh-CN')}届满`}。限制范围以外的部分不受影响；待处理的投诉可以“受限制”为由不予受理。`,
      en: (facts) =>
        `By a court’s order or a finding of the association the complainant is barred here: nothing is accepted, added or taken down for it; the bar ${facts['dueAt'] === undefined ? 'stands until it is lifted' : `ends${due(facts, 'en')}`}. What lies outside its scope is untouched; a pending complaint can be rejected as barred.`,
    },
  },
  FilingBarred: {
    title: { 'zh-CN': '法院裁定限制该项投诉', en: 'A court has barred this filing' },
    detail: {
      'zh-CN': (facts) =>
        `依据法院裁定，您目前不能提交该项投诉，${facts['dueAt'] === undefined ? '直至该裁定被解除' : `该限制${due(facts, 'zh-CN')}届满`}。对裁定有异议的，请向作出裁定的人民法院提出。`,
      en: (facts) =>
        `By a court’s order you cannot file this complaint; the bar ${facts['dueAt'] === undefined ? 'stands until it is lifted' : `ends${due(facts, 'en')}`}. Objections go to the court that made the order.`,
    },
  },
} as const satisfies Readonly<Record<string, { readonly title: Words; readonly detail: Sentence<RefusalFacts> }>>;
