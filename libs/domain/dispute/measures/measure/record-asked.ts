import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { answerDue } from '../../core/answer-due.js';

export type RecordAsked = Command<'RecordAsked', { readonly platformId: string; readonly upTo: number }>;

/** The engine's: the platform's interface took the request; from now on its answer is awaited. */
export const recordAsked: DisputeAction<RecordAsked> = {
  by: ['engine'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { platformId, upTo }, at }, file) => {
    const { measures, asked } = file.dispute;
    const { stage } = getStage(file.dispute, 'dispute');
    if ((stage === 'intake' || stage === 'curing') && Object.keys(measures).length === 0)
      refuse('WrongStage', { subject: 'dispute', stage }); // nothing was urgent
    if (!Object.values(measures).some((measure) => measure.platformId === platformId && measure.sequence >= upTo))
      refuse('UnknownReference', { field: 'upTo', name: String(upTo) });
    if ((asked[platformId]?.upTo ?? 0) >= upTo) return [];
    return [
      {
        type: 'MeasuresAsked',
        data: {
          platformId,
          upTo,
          askedAt: at,
          answerDue: answerDue(file, platformId, upTo, { event: 'MeasuresAsked', at }),
        },
      },
    ];
  },
};
