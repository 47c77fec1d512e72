import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction } from './action.js';
import { checkPapers, checkPast } from './check-papers.js';
import type { InvalidationReported } from './events.js';

export type ReportInvalidation = Command<'ReportInvalidation', InvalidationReported['data']>;

/**
 * Somebody has asked the authority to declare the right invalid or to revoke it. It can still be relied on; everybody
 * who decides is shown it (practice P30).
 */
export const reportInvalidation: RightAction<ReportInvalidation> = {
  by: ['holder', 'case-manager'],
  during: RECORDED_STAGES,
  decide: ({ data, at }, { right, rulebook }) => {
    const { proceedingId, filedOn, detailsContentId } = data;
    if (right.invalidations[proceedingId]) refuse('NamedTwice', { field: 'proceedingId', name: proceedingId });
    checkPast('filedOn', filedOn, at);
    return [
      {
        type: 'InvalidationReported',
        data: { proceedingId, filedOn, detailsContentId, ...checkPapers(data, rulebook) },
      },
    ];
  },
};
