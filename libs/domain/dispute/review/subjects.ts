import type { LossEvent } from '../loss/events.js';
import { reviewSubject, type Subject } from '../subject.js';
import type { ReviewEvent } from './events.js';

const review = ({ reviewId }: { readonly reviewId: string }): readonly Subject[] => [reviewSubject(reviewId)];

/** What an event of a review is about; who sees which of them says `sees-review.ts`. */
export const REVIEW_SUBJECTS = {
  ReviewRequested: review,
  ReviewDeclined: review,
  ReviewOpened: review,
  ReviewWarned: review,
  ReviewReplied: review,
  ReviewReplyLapsed: review,
  ReviewFindingProposed: review,
  ReviewFindingReturned: review,
  ReviewFound: review,
  ReviewAppealed: review,
  ReviewAppealAssigned: review,
  ReviewAppealDecided: review,
  ReviewBecameFinal: review,
  LossStated: ({ pairs }) => pairs,
} as const satisfies { readonly [T in (ReviewEvent | LossEvent)['type']]: (data: Extract<ReviewEvent | LossEvent, { type: T }>['data']) => readonly Subject[] };
