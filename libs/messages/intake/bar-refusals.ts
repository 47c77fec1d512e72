import type { Sentence, Words } from '../locale.js';
import { due, type RefusalFacts } from '../refusal-facts.js';

/** What is said where a court has barred a filing. */
export const BAR_REFUSALS = {
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
