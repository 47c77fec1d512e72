import type { Command } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { reviewSubject } from '../../core/subject.js';
import { sittingOf } from './sitting.js';
import { getReview } from './reviews.js';

export type WarnOfFaithReview = Command<
  'WarnOfFaithReview',
  { readonly reviewId: string; readonly warningContentId: string }
>;

/**
 * A written warning to the party: the facts held against it, what may follow, until when it can reply (procedures.md
 * 4.3, process duty 2).
 */
export const warnOfFaithReview: DisputeAction<WarnOfFaithReview> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-warning'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers'],
  decide: ({ data: { reviewId, warningContentId }, by, at }, file) => {
    const { aboutId } = getReview(file.dispute, reviewId);
    const replyDue = stageDeadline(file, 'faith-reply', { event: 'FaithReviewWarned', at });
    return [
      {
        type: 'FaithReviewWarned',
        data: { reviewId, aboutId, officer: sittingOf(by.id, file), warningContentId, replyDue },
      },
      orderServiceOnParty(file, aboutId, { document: 'faith-warning', pairs: [], aboutId: reviewId, at }),
    ];
  },
};
