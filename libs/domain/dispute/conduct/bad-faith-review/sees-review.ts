import type { LossStated } from '../../measures/loss/events.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { GoodFaithEvent } from './events.js';
import { recipientsOf } from './found.js';

/** Of what staff see and prepare nobody else learns: signals above all, and a finding that only one person has made. */
const STAFF_ALONE: readonly GoodFaithEvent['type'][] = [
  'FaithReviewOpened',
  'FaithFindingProposed',
  'FaithFindingReturned',
];
/** What the other side learns: that it was found, and how an appeal ended. */
const FOR_ALL_SIDES: readonly GoodFaithEvent['type'][] = [
  'FaithFound',
  'FaithAppealDecided',
  'FaithFindingBecameFinal',
];
const FOR_WHO_ASKED: readonly GoodFaithEvent['type'][] = ['FaithReviewRequested', 'FaithReviewDeclined'];

const isReview = (event: DisputeEvent): event is GoodFaithEvent =>
  event.type.startsWith('Faith') && 'reviewId' in event.data;

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

/**
 * Whether somebody who is not of the staff may see this event, where it is one of a review or of a loss; of all others
 * it says yes.
 */
export const seesReviewEvent = (event: DisputeEvent, party: string | undefined, dispute: Dispute): boolean => {
  if (event.type === 'LossStated') return (event as LossStated).data.respondentId === party;
  if (!isReview(event)) return true;
  const review = dispute.reviews[event.data.reviewId];
  if (!review || STAFF_ALONE.includes(event.type)) return false;
  if (FOR_WHO_ASKED.includes(event.type)) return review.requestedById === party;
  if (FOR_ALL_SIDES.includes(event.type)) return seesReview(dispute, event.data.reviewId, party);
  return review.aboutId === party;
};
