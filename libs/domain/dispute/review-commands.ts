import type { StateLoss } from './loss/state-loss.js';
import type { AppealReview } from './review/appeal-review.js';
import type { AssignReviewAppeal } from './review/assign-review-appeal.js';
import type { DecideReviewAppeal } from './review/decide-review-appeal.js';
import type { DeclineReview } from './review/decline-review.js';
import type { LapseReviewReply } from './review/lapse-review-reply.js';
import type { MakeReviewFinal } from './review/make-review-final.js';
import type { OpenReview } from './review/open-review.js';
import type { ProposeReviewFinding } from './review/propose-review-finding.js';
import type { ReplyToReview } from './review/reply-to-review.js';
import type { RequestReview } from './review/request-review.js';
import type { ReturnReviewFinding } from './review/return-review-finding.js';
import type { SecondReviewFinding } from './review/second-review-finding.js';
import type { WarnOfReview } from './review/warn-of-review.js';

/** What can be asked of a review of bad faith, and the loss that a wrong notice did. */
export type ReviewCommand =
  | RequestReview
  | DeclineReview
  | OpenReview
  | WarnOfReview
  | ReplyToReview
  | LapseReviewReply
  | ProposeReviewFinding
  | SecondReviewFinding
  | ReturnReviewFinding
  | AppealReview
  | AssignReviewAppeal
  | DecideReviewAppeal
  | MakeReviewFinal
  | StateLoss;
