import type { DisputeAction } from './action.js';
import { stateLoss } from './loss/state-loss.js';
import type { ReviewCommand } from './review-commands.js';
import { appealReview } from './review/appeal-review.js';
import { assignReviewAppeal } from './review/assign-review-appeal.js';
import { decideReviewAppeal } from './review/decide-review-appeal.js';
import { declineReview } from './review/decline-review.js';
import { lapseReviewReply } from './review/lapse-review-reply.js';
import { makeReviewFinal } from './review/make-review-final.js';
import { openReview } from './review/open-review.js';
import { proposeReviewFinding } from './review/propose-review-finding.js';
import { replyToReview } from './review/reply-to-review.js';
import { requestReview } from './review/request-review.js';
import { returnReviewFinding } from './review/return-review-finding.js';
import { secondReviewFinding } from './review/second-review-finding.js';
import { warnOfReview } from './review/warn-of-review.js';

/** What people do about good and bad faith: the procedure with its appeal, and the loss worksheet. */
export const REVIEW_ACTIONS: { readonly [C in ReviewCommand as C['type']]: DisputeAction<C> } = {
  RequestReview: requestReview,
  DeclineReview: declineReview,
  OpenReview: openReview,
  WarnOfReview: warnOfReview,
  ReplyToReview: replyToReview,
  LapseReviewReply: lapseReviewReply,
  ProposeReviewFinding: proposeReviewFinding,
  SecondReviewFinding: secondReviewFinding,
  ReturnReviewFinding: returnReviewFinding,
  AppealReview: appealReview,
  AssignReviewAppeal: assignReviewAppeal,
  DecideReviewAppeal: decideReviewAppeal,
  MakeReviewFinal: makeReviewFinal,
  StateLoss: stateLoss,
};
