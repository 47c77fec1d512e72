import type { DisputeAction } from '../../core/action.js';
import { stateLoss } from '../../measures/loss/state-loss.js';
import type { GoodFaithCommand } from './commands.js';
import { appealFaithFinding } from './appeal-faith-finding.js';
import { assignFaithAppeal } from './assign-faith-appeal.js';
import { decideFaithAppeal } from './decide-faith-appeal.js';
import { declineFaithReview } from './decline-faith-review.js';
import { lapseFaithReply } from './lapse-faith-reply.js';
import { finaliseFaithReview } from './finalise-faith-review.js';
import { openFaithReview } from './open-faith-review.js';
import { proposeFaithFinding } from './propose-faith-finding.js';
import { replyToFaithReview } from './reply-to-faith-review.js';
import { requestFaithReview } from './request-faith-review.js';
import { returnFaithFinding } from './return-faith-finding.js';
import { secondFaithFinding } from './second-faith-finding.js';
import { warnOfFaithReview } from './warn-of-faith-review.js';

/** What people do about good and bad faith: the procedure with its appeal, and the loss worksheet. */
export const GOOD_FAITH_ACTIONS: { readonly [C in GoodFaithCommand as C['type']]: DisputeAction<C> } = {
  RequestFaithReview: requestFaithReview,
  DeclineFaithReview: declineFaithReview,
  OpenFaithReview: openFaithReview,
  WarnOfFaithReview: warnOfFaithReview,
  ReplyToFaithReview: replyToFaithReview,
  LapseFaithReply: lapseFaithReply,
  ProposeFaithFinding: proposeFaithFinding,
  SecondFaithFinding: secondFaithFinding,
  ReturnFaithFinding: returnFaithFinding,
  AppealFaithFinding: appealFaithFinding,
  AssignFaithAppeal: assignFaithAppeal,
  DecideFaithAppeal: decideFaithAppeal,
  FinaliseFaithReview: finaliseFaithReview,
  StateLoss: stateLoss,
};
