import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { platformSubject } from '../../core/subject.js';
import { resultsEvents, type MeasureResult } from './report-measures.js';

export type EnterMeasureResults = Command<
  'EnterMeasureResults',
  { readonly platformId: string; readonly results: readonly MeasureResult[] }
>;

/**
 * A person enters what a platform without an interface has answered, item by item (practice P3). Marked as entered by
 * hand; the log knows by whom.
 */
export const enterMeasureResults: DisputeAction<EnterMeasureResults> = {
  by: ['case-manager'],
  on: 'platform',
  during: ['awaiting-handover', 'awaiting-confirmation', 'closed'],
  subjects: ({ platformId }) => [platformSubject(platformId)],
  decide: ({ data: { platformId, results }, at }, file) => {
    if (!file.dispute.asked[platformId]?.byHand) refuse('NotByHand', { subject: platformSubject(platformId) });
    if (results.length === 0) refuse('NothingNamed', { field: 'results' });
    return resultsEvents(results, file, at, platformId);
  },
};
