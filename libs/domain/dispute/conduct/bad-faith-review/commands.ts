import type { StateLoss } from '../../measures/loss/state-loss.js';
import type { AppealFaithFinding } from './appeal-faith-finding.js';
import type { AssignFaithAppeal } from './assign-faith-appeal.js';
import type { DecideFaithAppeal } from './decide-faith-appeal.js';
import type { DeclineFaithReview } from './decline-faith-review.js';
import type { LapseFaithReply } from './lapse-faith-reply.js';
import type { FinaliseFaithReview } from './finalise-faith-review.js';
import type { OpenFaithReview } from './open-faith-review.js';
import type { ProposeFaithFinding } from './propose-faith-finding.js';
import type { ReplyToFaithReview } from './reply-to-faith-review.js';
import type { RequestFaithReview } from './request-faith-review.js';
import type { ReturnFaithFinding } from './return-faith-finding.js';
import type { SecondFaithFinding } from './second-faith-finding.js';
import type { WarnOfFaithReview } from './warn-of-faith-review.js';

/** What can be asked of a review of bad faith, and the loss that a wrong notice did. */
export type GoodFaithCommand =
  | RequestFaithReview
  | DeclineFaithReview
  | OpenFaithReview
  | WarnOfFaithReview
  | ReplyToFaithReview
  | LapseFaithReply
  | ProposeFaithFinding
  | SecondFaithFinding
  | ReturnFaithFinding
  | AppealFaithFinding
  | AssignFaithAppeal
  | DecideFaithAppeal
  | FinaliseFaithReview
  | StateLoss;
