import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { reviewSubject } from '../../core/subject.js';
import { found } from './found.js';
import { sittingOf } from './sitting.js';
import { getReview } from './reviews.js';

export type SecondFaithFinding = Command<'SecondFaithFinding', { readonly reviewId: string }>;

/** A second person agrees, and only now it is found and something follows. */
export const secondFaithFinding: DisputeAction<SecondFaithFinding> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-second'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  needs: ['reviewers'],
  decide: ({ data: { reviewId }, by, at }, file) => {
    const { proposer, ...one } =
      getReview(file.dispute, reviewId).proposal ?? refuse('NothingNamed', { field: 'reviewId' });
    if (proposer.accountId === by.id) refuse('SecondPersonNeeded');
    const second = sittingOf(by.id, file);
    if (one.consequence && one.consequence.until <= at) refuse('ConsequenceNotOpen', { field: 'consequence.endsOn' });
    return found(one, [sittingOf(proposer.accountId, file), second], at, file);
  },
};
