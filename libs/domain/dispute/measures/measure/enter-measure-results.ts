import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, platformSubject } from '../../core/subject.js';
import { isReportable } from './outstanding.js';
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
  precondition: (subject, { dispute }) => {
    const { id = '' } = partsOf(subject);
    if (!dispute.asked[id]?.byHand) refuse('NotByHand', { subject });
    return Object.values(dispute.measures).some((measure) => measure.platformId === id && isReportable(measure));
  },
  decide: ({ data: { platformId, results }, at }, file) => {
    if (results.length === 0) refuse('NothingNamed', { field: 'results' });
    return resultsEvents(results, file, at, platformId);
  },
};
