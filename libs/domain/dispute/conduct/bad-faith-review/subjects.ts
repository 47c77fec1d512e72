import type { LossEvent } from '../../measures/loss/events.js';
import { reviewSubject, type Subject } from '../../core/subject.js';
import type { GoodFaithEvent } from './events.js';

const review = ({ reviewId }: { readonly reviewId: string }): readonly Subject[] => [reviewSubject(reviewId)];

/** What an event of a review is about; who sees which of them says `sees-review.ts`. */
export const GOOD_FAITH_SUBJECTS = {
  FaithReviewRequested: review,
  FaithReviewDeclined: review,
  FaithReviewOpened: review,
  FaithReviewWarned: review,
  FaithReviewReplied: review,
  FaithReplyLapsed: review,
  FaithFindingProposed: review,
  FaithFindingReturned: review,
  FaithFound: review,
  FaithFindingAppealed: review,
  FaithAppealAssigned: review,
  FaithAppealDecided: review,
  FaithFindingBecameFinal: review,
  LossStated: ({ pairs }) => pairs,
} as const satisfies {
  readonly [T in (GoodFaithEvent | LossEvent)['type']]: (
    data: Extract<GoodFaithEvent | LossEvent, { type: T }>['data'],
  ) => readonly Subject[];
};
