import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { reviewSubject } from '../../core/subject.js';
import type { FaithReviewDeclined } from './events.js';
import { getReview } from './reviews.js';

export type DeclineFaithReview = Command<'DeclineFaithReview', FaithReviewDeclined['data']>;

/** A person names the published condition that is not met, with the reason; whoever asked is told. */
export const declineFaithReview: DisputeAction<DeclineFaithReview> = {
  by: ['case-manager'],
  on: 'review',
  during: ['faith-request'],
  subjects: ({ reviewId }) => [reviewSubject(reviewId)],
  decide: ({ data: { reviewId, condition, reasonContentId }, at }, file) => {
    const { requestedById } = getReview(file.dispute, reviewId);
    const asker = requestedById ?? refuse('NothingNamed', { field: 'reviewId' });
    return [
      { type: 'FaithReviewDeclined', data: { reviewId, condition, reasonContentId } },
      orderServiceOnParty(file, asker, { document: 'faith-declined', pairs: [], aboutId: reviewId, at }),
    ];
  },
};
