import type { Refusal } from '../refusals.js';

/** What is said where a period is the law's and nobody here can move it. */
export const RESPONSE_REFUSALS = {
  StatutoryPeriod: {
    title: { 'zh-CN': '法定期限不能由协会延长', en: 'The law sets this time' },
    detail: {
      'zh-CN': () =>
        '该期限由法律规定，协会无权延长。确因无法控制的事由不能按期报告的，投诉方可以申请扣除迟延；系统中断时，可以通过公布的替代渠道提交，以到达时间为准。',
      en: () =>
        'This period is set by law; the association cannot extend it. A delay beyond control can be claimed and is examined; in an outage arrival by the published substitute channel counts.',
    },
  },
} as const satisfies Readonly<Record<string, Refusal>>;
