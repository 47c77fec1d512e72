import { drawUpAgreement } from './draw-up-agreement.js';
import { signAgreement } from './sign-agreement.js';
import { recordPaperSignature } from './record-paper-signature.js';
import { signAsMediator } from './sign-as-mediator.js';
import { sealAgreement } from './seal-agreement.js';
import { answerAccountClause } from './answer-account-clause.js';
import { askTakeover } from './ask-takeover.js';
import { recordElectronicSignature } from './record-electronic-signature.js';
import type { DisputeAction } from '../../core/action.js';
import { acceptMediation } from './accept-mediation.js';
import { answerObjection } from './answer-objection.js';
import { assignMediator } from './assign-mediator.js';
import { chooseMediator } from './choose-mediator.js';
import { closeMediation } from './close-mediation.js';
import { confirmMinutes } from './confirm-minutes.js';
import { consentToExtension } from './consent-to-extension.js';
import { consentToMediation } from './consent-to-mediation.js';
import { declineMediation } from './decline-mediation.js';
import { discloseTie } from './disclose-tie.js';
import { endAppraisal } from './end-appraisal.js';
import { inviteToMediation } from './invite-to-mediation.js';
import { lapseConsent } from './lapse-consent.js';
import { lapseMediation } from './lapse-mediation.js';
import { lapseMediatorAcceptance } from './lapse-mediator-acceptance.js';
import { lapseMediatorChoice } from './lapse-mediator-choice.js';
import { objectToMediator } from './object-to-mediator.js';
import { proposeMediators } from './propose-mediators.js';
import { recordSession } from './record-session.js';
import { refuseMediation } from './refuse-mediation.js';
import { requestMediation } from './request-mediation.js';
import { concludeDispute } from '../../closing/conclude-dispute.js';
import { withdrawRequest } from '../../closing/withdraw-request.js';
import { cancelSession } from './cancel-session.js';
import { scheduleSession } from './schedule-session.js';
import { startAppraisal } from './start-appraisal.js';
import { withdrawFromMediation } from './withdraw-from-mediation.js';
import type { MediationCommand } from './commands.js';

/** Everything anybody can do in a mediation. */
export const MEDIATION_ACTIONS: { readonly [C in MediationCommand as C['type']]: DisputeAction<C> } = {
  RequestMediation: requestMediation,
  InviteToMediation: inviteToMediation,
  ConsentToMediation: consentToMediation,
  RefuseMediation: refuseMediation,
  LapseConsent: lapseConsent,
  ProposeMediators: proposeMediators,
  ChooseMediator: chooseMediator,
  LapseMediatorChoice: lapseMediatorChoice,
  AssignMediator: assignMediator,
  AcceptMediation: acceptMediation,
  DeclineMediation: declineMediation,
  LapseMediatorAcceptance: lapseMediatorAcceptance,
  DiscloseTie: discloseTie,
  ObjectToMediator: objectToMediator,
  AnswerObjection: answerObjection,
  ScheduleSession: scheduleSession,
  CancelSession: cancelSession,
  ConcludeDispute: concludeDispute,
  WithdrawRequest: withdrawRequest,
  RecordSession: recordSession,
  ConfirmMinutes: confirmMinutes,
  ConsentToExtension: consentToExtension,
  StartAppraisal: startAppraisal,
  EndAppraisal: endAppraisal,
  WithdrawFromMediation: withdrawFromMediation,
  CloseMediation: closeMediation,
  LapseMediation: lapseMediation,
  DrawUpAgreement: drawUpAgreement,
  SignAgreement: signAgreement,
  RecordPaperSignature: recordPaperSignature,
  SignAsMediator: signAsMediator,
  SealAgreement: sealAgreement,
  AnswerAccountClause: answerAccountClause,
  RecordElectronicSignature: recordElectronicSignature,
  AskTakeover: askTakeover,
};
