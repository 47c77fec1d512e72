import type { Sentence, Words } from '../locale.js';
import { due, type RefusalFacts } from '../refusal-facts.js';

/** What the refusals about periods that nobody here can move and filings that a court has barred say. */
export const RECORD_REFUSALS = {
  StatutoryPeriod: {
    title: { 'zh-CN': '法定期限不能由协会延长', en: 'The law sets this time' },
    detail: {
      'zh-CN': () =>
        '该期限由法律规定，协会无权延长。确因无法控制的事由不能按期报告的，投诉方可以申请扣除迟延；系统中断时，可以通过公布的替代渠道提交，以到达时间为准。',
      en: () =>
        'This period is set by law; the association cannot extend it. A delay beyond control can be claimed and is examined; in an outage arrival by the published substitute channel counts.',
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
