import type { Command } from '../../message.js';
import { stageDeadline, type DisputeAction } from '../action.js';
import { platformSubject } from '../subject.js';

export type RecordAsked = Command<'RecordAsked', { readonly platformId: string; readonly upTo: number }>;

/** The engine's: the platform's interface took the request; from now on its answer is awaited. */
export const recordAsked: DisputeAction<RecordAsked> = {
  by: ['engine'],
  on: 'dispute',
  during: ['awaiting-counter-notice', 'next-step', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { platformId, upTo }, at }, file) => {
    if ((file.dispute.asked[platformId]?.upTo ?? 0) >= upTo && file.dispute.stages[platformSubject(platformId)]?.stage === 'awaiting-confirmation') return [];
    return [
      {
        type: 'MeasuresAsked',
        data: { platformId, upTo, askedAt: at, answerDue: stageDeadline(file, 'awaiting-confirmation', { event: 'MeasuresAsked', at }) },
      },
    ];
  },
};
