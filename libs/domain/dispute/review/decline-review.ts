import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeAction } from '../action.js';
import { tellParty } from '../notice/order-service.js';
import { reviewSubject } from '../subject.js';
import type { ReviewDeclined } from './events.js';
import { getReview } from './state.js';

export type DeclineReview = Command<'DeclineReview', ReviewDeclined['data']>;

/** A person names the published condition that is not met, with the reason; whoever asked is told. */
export const declineReview: DisputeAction<DeclineReview> = {
  by: ['case-manager'],
  on: 'review',
  during: ['review-request'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, condition, reasonContentId }, at }, file) => {
    const { requestedById } = getReview(file.dispute, reviewId);
    const asker = requestedById ?? refuse('NothingNamed', { field: 'reviewId' });
    return [
      { type: 'ReviewDeclined', data: { reviewId, condition, reasonContentId } },
      tellParty(file, asker, { document: 'review-declined', pairs: [], aboutId: reviewId, at }),
    ];
  },
};
