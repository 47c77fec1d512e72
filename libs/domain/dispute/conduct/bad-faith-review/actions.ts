import { table, type CommandOf } from '../../core/action.js';
import { requestFaithReview } from './request-faith-review.js';
import { declineFaithReview } from './decline-faith-review.js';
import { openFaithReview } from './open-faith-review.js';
import { warnOfFaithReview } from './warn-of-faith-review.js';
import { replyToFaithReview } from './reply-to-faith-review.js';
import { lapseFaithReply } from './lapse-faith-reply.js';
import { proposeFaithFinding } from './propose-faith-finding.js';
import { secondFaithFinding } from './second-faith-finding.js';
import { returnFaithFinding } from './return-faith-finding.js';
import { recordSweep } from './record-sweep.js';
import { appealFaithFinding } from './appeal-faith-finding.js';
import { assignFaithAppeal } from './assign-faith-appeal.js';
import { decideFaithAppeal } from './decide-faith-appeal.js';
import { finaliseFaithReview } from './finalise-faith-review.js';

/** Everything that concerns a review of bad faith. */
export const BAD_FAITH_REVIEW_ACTIONS = table({
  RequestFaithReview: requestFaithReview,
  DeclineFaithReview: declineFaithReview,
  OpenFaithReview: openFaithReview,
  WarnOfFaithReview: warnOfFaithReview,
  ReplyToFaithReview: replyToFaithReview,
  LapseFaithReply: lapseFaithReply,
  ProposeFaithFinding: proposeFaithFinding,
  SecondFaithFinding: secondFaithFinding,
  ReturnFaithFinding: returnFaithFinding,
  RecordSweep: recordSweep,
  AppealFaithFinding: appealFaithFinding,
  AssignFaithAppeal: assignFaithAppeal,
  DecideFaithAppeal: decideFaithAppeal,
  FinaliseFaithReview: finaliseFaithReview,
});
export type BadFaithReviewCommand = CommandOf<typeof BAD_FAITH_REVIEW_ACTIONS>;
