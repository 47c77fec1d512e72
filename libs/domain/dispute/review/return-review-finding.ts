import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import { reviewSubject } from '../subject.js';
import { sittingOf } from './sitting.js';
import { getReview } from './state.js';

export type ReturnReviewFinding = Command<'ReturnReviewFinding', { readonly reviewId: string; readonly reasonContentId: string }>;

/** The second person does not agree, and says why; the finding is made anew. */
export const returnReviewFinding: DisputeAction<ReturnReviewFinding> = {
  by: ['case-manager'],
  on: 'review',
  during: ['review-second'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, reasonContentId }, by, at }, file) => {
    if (getReview(file.dispute, reviewId).proposal?.proposer.accountId === by.id) refuse('SecondPersonNeeded');
    const findDue = houseDeadline(file, 'find-review', { event: 'ReviewFindingReturned', at });
    return [{ type: 'ReviewFindingReturned', data: { reviewId, second: sittingOf(by.id, file), reasonContentId, findDue } }];
  },
};
