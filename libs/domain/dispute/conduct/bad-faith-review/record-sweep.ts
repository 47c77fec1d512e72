import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { getReview } from './reviews.js';
import type { HoldingsSwept } from './sweep-events.js';

export type RecordSweep = Command<'RecordSweep', Omit<HoldingsSwept['data'], 'aboutId' | 'sweptAt'>>;

/**
 * The engine's, for the person by whose act malice was found: which other disputes were called before a person. Told
 * again without anything new, nothing is recorded.
 */
export const recordSweep: DisputeAction<RecordSweep> = {
  by: ['engine'],
  on: 'review',
  during: ['faith-appeal', 'appeal-assignment', 'appeal-decision', 'closed'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, accountId, disputeIds, unswept, officerId }, at }, { dispute }) => {
    const { found, aboutId, swept } = getReview(dispute, reviewId);
    if (found?.finding !== 'malicious') refuse('NothingNamed', { subject: reviewSubject(reviewId) });
    const known = swept ?? { disputeIds: [], unswept: ['never'] };
    const isNew = disputeIds.some((id) => !known.disputeIds.includes(id));
    const isDone = unswept.length === 0 && known.unswept.length > 0;
    if (!isNew && !isDone) return [];
    const account = accountId !== undefined && { accountId };
    return [
      {
        type: 'HoldingsSwept',
        data: { reviewId, aboutId, ...account, disputeIds, unswept, officerId, sweptAt: at },
      },
    ];
  },
};
