import { recipientsOf } from '../conduct/bad-faith-review/found.js';
import type { Dispute } from '../core/state.js';

/**
 * Whether a party may know of a review at all: the warned one, whoever asked, and once it is found all who are told. No
 * platform, no mediator and nobody who decides on the dispute: they never learn that there is one.
 */
export const seesReview = (dispute: Dispute, reviewId: string, party: string | undefined): boolean => {
  const review = dispute.reviews[reviewId];
  if (!review || party === undefined) return false;
  if (review.requestedById === party || (review.aboutId === party && review.warnedAt !== undefined)) return true;
  return review.found !== undefined && recipientsOf(review, dispute).includes(party);
};
