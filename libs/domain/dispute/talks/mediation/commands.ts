import type { DrawUpAgreement } from './draw-up-agreement.js';
import type { SignAgreement } from './sign-agreement.js';
import type { RecordPaperSignature } from './record-paper-signature.js';
import type { SignAsMediator } from './sign-as-mediator.js';
import type { SealAgreement } from './seal-agreement.js';
import type { AnswerAccountClause } from './answer-account-clause.js';
import type { AskTakeover } from './ask-takeover.js';
import type { RecordElectronicSignature } from './record-electronic-signature.js';
import type { AcceptMediation } from './accept-mediation.js';
import type { AnswerObjection } from './answer-objection.js';
import type { AssignMediator } from './assign-mediator.js';
import type { ChooseMediator } from './choose-mediator.js';
import type { CloseMediation } from './close-mediation.js';
import type { ConfirmMinutes } from './confirm-minutes.js';
import type { ConsentToExtension } from './consent-to-extension.js';
import type { ConsentToMediation } from './consent-to-mediation.js';
import type { DeclineMediation } from './decline-mediation.js';
import type { DiscloseTie } from './disclose-tie.js';
import type { EndAppraisal } from './end-appraisal.js';
import type { InviteToMediation } from './invite-to-mediation.js';
import type { LapseConsent } from './lapse-consent.js';
import type { LapseMediation } from './lapse-mediation.js';
import type { LapseMediatorAcceptance } from './lapse-mediator-acceptance.js';
import type { LapseMediatorChoice } from './lapse-mediator-choice.js';
import type { ObjectToMediator } from './object-to-mediator.js';
import type { ProposeMediators } from './propose-mediators.js';
import type { ConcludeDispute } from '../../closing/conclude-dispute.js';
import type { WithdrawRequest } from '../../closing/withdraw-request.js';
import type { CancelSession } from './cancel-session.js';
import type { RecordSession } from './record-session.js';
import type { RefuseMediation } from './refuse-mediation.js';
import type { RequestMediation } from './request-mediation.js';
import type { ScheduleSession } from './schedule-session.js';
import type { StartAppraisal } from './start-appraisal.js';
import type { WithdrawFromMediation } from './withdraw-from-mediation.js';

/** Everything that can be asked of a mediation. */
export type MediationCommand =
  | RequestMediation
  | InviteToMediation
  | ConsentToMediation
  | RefuseMediation
  | LapseConsent
  | ProposeMediators
  | ChooseMediator
  | LapseMediatorChoice
  | AssignMediator
  | AcceptMediation
  | DeclineMediation
  | LapseMediatorAcceptance
  | DiscloseTie
  | ObjectToMediator
  | AnswerObjection
  | ScheduleSession
  | CancelSession
  | ConcludeDispute
  | WithdrawRequest
  | RecordSession
  | ConfirmMinutes
  | ConsentToExtension
  | StartAppraisal
  | EndAppraisal
  | WithdrawFromMediation
  | CloseMediation
  | LapseMediation
  | DrawUpAgreement
  | SignAgreement
  | RecordPaperSignature
  | SignAsMediator
  | SealAgreement
  | AnswerAccountClause
  | RecordElectronicSignature
  | AskTakeover;
