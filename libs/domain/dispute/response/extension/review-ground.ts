import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParties, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject } from '../../core/subject.js';
import { proceedingEnded } from '../waiting-period/proceeding-ended.js';

export type ReviewGround = Command<
  'ReviewGround',
  { readonly reportId: string; readonly outcome: 'stands' | 'failed'; readonly reasonContentId: string }
>;

/**
 * A person looks whether kept measures still have a ground, with a reason that all are told: they stay for another
 * period, or end like those of a proceeding that failed (practice P6).
 */
export const reviewGround: DisputeAction<ReviewGround> = {
  by: ['case-manager'],
  on: 'proceeding',
  during: ['kept'],
  subjects: ({ reportId }) => [proceedingSubject(reportId)],
  decide: ({ data: { reportId, outcome, reasonContentId }, at }, file) => {
    const { keeps } = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject');
    const pairs = keeps.filter((pair) => getStage(file.dispute, pair).stage === 'kept');
    const due = outcome === 'stands' && { due: stageDeadline(file, 'kept', { event: 'GroundReviewed', at }) };
    const reviewed: DisputeEvent = { type: 'GroundReviewed', data: { reportId, outcome, reasonContentId, ...due } };
    const told = { document: 'ground-reviewed' as const, pairs, aboutId: reportId, at };
    const letters = [...orderServiceOnParties(file, told), ...orderServiceOnPlatforms(file, told)];
    const ended = outcome === 'failed' ? proceedingEnded(reportId, 'not-proven', at, at, file) : [];
    return [reviewed, ...letters, ...ended];
  },
};
