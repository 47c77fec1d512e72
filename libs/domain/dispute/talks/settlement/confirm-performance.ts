import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, undertakingSubject } from '../../core/subject.js';
import { getUndertakingAs } from './get-undertaking.js';

export type ConfirmPerformance = Command<'ConfirmPerformance', { readonly undertakingId: string }>;

/** The side to which it was promised says that it is done, or no longer insists; at any time before a finding. */
export const confirmPerformance: DisputeAction<ConfirmPerformance> = {
  by: ['complainant', 'respondent'],
  on: 'undertaking',
  during: ['awaiting-reminder', 'awaiting-performance', 'performance-check', 'breach-hearing', 'breach-decision'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  scope: 'waive',
  precondition: (subject, { dispute, context, actor }) => {
    getUndertakingAs('toId', dispute, partsOf(subject).id ?? '', actor, context);
    return true;
  },
  decide: ({ data: { undertakingId }, at }) => {
    return [{ type: 'PerformanceConfirmed', data: { undertakingId, by: 'other-side', effectiveAt: at } }];
  },
};
