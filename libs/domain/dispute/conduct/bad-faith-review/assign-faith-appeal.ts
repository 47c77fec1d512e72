import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { appealSittingOf } from './sitting.js';
import { getReview } from './reviews.js';

export type AssignFaithAppeal = Command<'AssignFaithAppeal', { readonly reviewId: string; readonly deciderId: string }>;

/**
 * The appeal goes to somebody who had no part in the first decision and works for nobody who had; one who turns out not
 * to may be replaced.
 */
export const assignFaithAppeal: DisputeAction<AssignFaithAppeal> = {
  by: ['case-manager'],
  on: 'review',
  during: ['appeal-assignment', 'appeal-decision'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers'],
  decide: ({ data: { reviewId, deciderId }, at }, file) => {
    const decider = appealSittingOf(deciderId, reviewId, file);
    return [
      {
        type: 'FaithAppealAssigned',
        data: {
          reviewId,
          decider,
          decideDue: houseDeadline(file, 'decide-appeal', { event: 'FaithAppealAssigned', at }),
        },
      },
    ];
  },
};
