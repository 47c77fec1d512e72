import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, type DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { sittingOf } from './sitting.js';
import { getReview } from './reviews.js';

export type ReturnFaithFinding = Command<
  'ReturnFaithFinding',
  { readonly reviewId: string; readonly reasonContentId: string }
>;

/** The second person does not agree, and says why; the finding is made anew. */
export const returnFaithFinding: DisputeAction<ReturnFaithFinding> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-second'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers'],
  decide: ({ data: { reviewId, reasonContentId }, by, at }, file) => {
    if (getReview(file.dispute, reviewId).proposal?.proposer.accountId === by.id) refuse('SecondPersonNeeded');
    const findDue = houseDeadline(file, 'find-on-faith', { event: 'FaithFindingReturned', at });
    return [
      { type: 'FaithFindingReturned', data: { reviewId, second: sittingOf(by.id, file), reasonContentId, findDue } },
    ];
  },
};
