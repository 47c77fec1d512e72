import { table, type CommandOf } from '../../core/action.js';
import { requestMediation } from './request-mediation.js';
import { inviteToMediation } from './invite-to-mediation.js';
import { consentToMediation } from './consent-to-mediation.js';
import { refuseMediation } from './refuse-mediation.js';
import { lapseConsent } from './lapse-consent.js';
import { proposeMediators } from './propose-mediators.js';
import { chooseMediator } from './choose-mediator.js';
import { lapseMediatorChoice } from './lapse-mediator-choice.js';
import { assignMediator } from './assign-mediator.js';
import { acceptMediation } from './accept-mediation.js';
import { declineMediation } from './decline-mediation.js';
import { lapseMediatorAcceptance } from './lapse-mediator-acceptance.js';
import { discloseTie } from './disclose-tie.js';
import { objectToMediator } from './object-to-mediator.js';
import { answerObjection } from './answer-objection.js';
import { scheduleSession } from './schedule-session.js';
import { cancelSession } from './cancel-session.js';
import { moveSession } from './move-session.js';
import { objectToMinutes } from './object-to-minutes.js';
import { stateAvailability } from './state-availability.js';
import { recordSession } from './record-session.js';
import { confirmMinutes } from './confirm-minutes.js';
import { consentToExtension } from './consent-to-extension.js';
import { startAppraisal } from './start-appraisal.js';
import { endAppraisal } from './end-appraisal.js';
import { withdrawFromMediation } from './withdraw-from-mediation.js';
import { closeMediation } from './close-mediation.js';
import { lapseMediation } from './lapse-mediation.js';
import { drawUpAgreement } from './draw-up-agreement.js';
import { declineSignature } from './decline-signature.js';
import { signAgreement } from './sign-agreement.js';
import { recordPaperSignature } from './record-paper-signature.js';
import { signAsMediator } from './sign-as-mediator.js';
import { sealAgreement } from './seal-agreement.js';
import { answerAccountClause } from './answer-account-clause.js';
import { recordElectronicSignature } from './record-electronic-signature.js';
import { replaceMediator } from './replace-mediator.js';
import { askTakeover } from './ask-takeover.js';

/** Everything that concerns mediation and its agreement. */
export const MEDIATION_ACTIONS = table({
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
  StateAvailability: stateAvailability,
  ScheduleSession: scheduleSession,
  MoveSession: moveSession,
  CancelSession: cancelSession,
  RecordSession: recordSession,
  ConfirmMinutes: confirmMinutes,
  ObjectToMinutes: objectToMinutes,
  ConsentToExtension: consentToExtension,
  StartAppraisal: startAppraisal,
  EndAppraisal: endAppraisal,
  WithdrawFromMediation: withdrawFromMediation,
  CloseMediation: closeMediation,
  LapseMediation: lapseMediation,
  DrawUpAgreement: drawUpAgreement,
  SignAgreement: signAgreement,
  DeclineSignature: declineSignature,
  RecordPaperSignature: recordPaperSignature,
  SignAsMediator: signAsMediator,
  SealAgreement: sealAgreement,
  AnswerAccountClause: answerAccountClause,
  RecordElectronicSignature: recordElectronicSignature,
  AskTakeover: askTakeover,
  ReplaceMediator: replaceMediator,
});
export type MediationCommand = CommandOf<typeof MEDIATION_ACTIONS>;
