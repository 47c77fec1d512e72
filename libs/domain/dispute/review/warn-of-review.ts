import type { Command } from '../../message.js';
import { stageDeadline, type DisputeAction } from '../action.js';
import { tellParty } from '../notice/order-service.js';
import { reviewSubject } from '../subject.js';
import { sittingOf } from './sitting.js';
import { getReview } from './state.js';

export type WarnOfReview = Command<'WarnOfReview', { readonly reviewId: string; readonly warningContentId: string }>;

/** A written warning to the party: the facts held against it, what may follow, until when it can reply (procedures.md 4.3, process duty 2). */
export const warnOfReview: DisputeAction<WarnOfReview> = {
  by: ['case-manager'],
  on: 'review',
  during: ['review-warning'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, warningContentId }, by, at }, file) => {
    const { aboutId } = getReview(file.dispute, reviewId);
    const replyDue = stageDeadline(file, 'review-reply', { event: 'ReviewWarned', at });
    return [
      { type: 'ReviewWarned', data: { reviewId, aboutId, officer: sittingOf(by.id, file), warningContentId, replyDue } },
      tellParty(file, aboutId, { document: 'review-warning', pairs: [], aboutId: reviewId, at }),
    ];
  },
};
