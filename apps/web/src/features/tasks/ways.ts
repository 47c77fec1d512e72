import type { COMMANDS } from '#messages/commands.js';
import type { OPERATIONS } from '#messages/forms/operations.js';
import type { TASKS } from '#messages/core/tasks.js';
import type { DisputeTab } from '../dispute-desk/tabs.js';

export type TaskKind = keyof typeof TASKS;
export type Command = keyof typeof COMMANDS;
/**
 * How a task is done: by one of these acts, the usual one first, or on a tab of the dispute’s page; where it is in no
 * dispute, by an operation on what its subject names, or on the page of its party.
 */
export type Way =
  | {
      readonly acts: readonly [Command, ...Command[]];
      /** The page on which what it is about is read and done, where there is one: `/desk/<page>/<dispute>/<subject>`. */
      readonly page?: string;
      /** The tab of the dispute on which it is read and done. */
      readonly read?: DisputeTab;
    }
  | { readonly tab: DisputeTab }
  | {
      readonly does: keyof typeof OPERATIONS;
      /** What the subject names, in its order, as the operation’s address calls it. */
      readonly names?: readonly string[];
      /** Where it is read before it is done; without it the form itself says enough. */
      readonly seen?: readonly [place: string, tab?: string];
    }
  /** A page for each of what the subject names. */
  | { readonly place: string; readonly tab?: string }
  /** A page on which it is read and done. */
  | { readonly list: string; readonly tab?: string };

const by = (...acts: readonly [Command, ...Command[]]): Way => ({ acts });

/** Every task leads to what does it; a new kind without its way does not compile. */
export const WAYS: Readonly<Record<TaskKind, Way>> = {
  'confirm-day': by('ConfirmDay'),
  'check-materials': { acts: ['AcceptComplaint', 'RequestCure', 'RejectComplaint'], read: 'materials' },
  'repair-service': { acts: ['RecordArrival', 'RecordHandover', 'RecordAttempt'], page: 'posting' },
  'renew-identity-check': { does: 'verifyIdentity', names: ['partyId'] },
  'match-contact': { does: 'matchContact', names: ['partyId'] },
  'check-registration': { does: 'decideRegistration', names: ['registrationId'], seen: ['sign-in', 'registrations'] },
  'confirm-transfer': { does: 'confirmAccountTransfer', names: ['transferId'] },
  'second-authority': { does: 'approveAuthority', names: ['proposalId'] },
  'second-calendar-notice': { list: 'calendar-and-clock', tab: 'notices' },
  'answer-naming-objection': { place: 'bulletins' },
  'answer-membership': { place: 'membership' },
  'confirm-commitment': { list: 'membership' },
  'decide-allegation': { list: 'membership' },
  'decide-contest': { list: 'ratings' },
  'decide-repair': { list: 'ratings' },
  'decide-prevention': { list: 'prevention' },
  'decide-prevention-contest': { list: 'prevention' },
  'review-prevention': { list: 'prevention' },
  'answer-data-request': { does: 'answerDataRequest', names: ['requestId'], seen: ['personal-data'] },
  'check-asker': { does: 'checkAskerIdentity', names: ['requestId'], seen: ['personal-data'] },
  'tell-of-breach': { does: 'noteBreachTold', names: ['breachId'], seen: ['personal-data', 'breaches'] },
  'second-hold': { does: 'placeLegalHold', names: ['holdId'], seen: ['personal-data', 'holds'] },
  'second-hold-lift': { does: 'liftLegalHold', names: ['holdId'], seen: ['personal-data', 'holds'] },
  'second-letter': { place: 'letters' },
  'second-mandate': { does: 'confirmAuditMandate', names: ['mandateId'], seen: ['people', 'mandates'] },
  'second-factor-reset': { does: 'agreeToFactorReset', names: ['resetId'], seen: ['people', 'resets'] },
  'name-official-successors': {
    does: 'nameOfficialSuccessors',
    names: ['officialRequestId'],
    seen: ['authorities'],
  },
  'second-platform-person': { does: 'confirmPlatformPerson', names: ['platformId', 'personId'], seen: ['platforms'] },
  'see-to-delivery': { does: 'retryDelivery', names: ['deliveryId'], seen: ['deliveries'] },
  'look-into-alarm': { does: 'settleSecurityAlarm', names: ['alarmId'], seen: ['security-log', 'alarms'] },
  'cover-duty': { does: 'setDuty', seen: ['duty'] },
  'mend-readiness': { list: 'readiness' },
  'renew-qualification': { does: 'checkQualification', names: ['mediatorId'] },
  'answer-desk': { tab: 'talks' },
  'answer-consultation': { place: 'consultations' },
  'answer-legal-aid': { place: 'legal-aid' },
  'chase-legal-aid': { place: 'legal-aid' },
  'answer-official-request': { place: 'authorities' },
  'approve-official-answer': { place: 'authorities' },
  'tell-official-subject': { place: 'authorities' },
  'answer-grievance': { place: 'grievances' },
  'reply-to-grievance': { place: 'grievances' },
  'review-grievance': { place: 'grievances' },
  'chase-platform': by('EnterMeasureResults', 'AskAgain', 'EndChase'),
  'next-step': by('InviteToMediation', 'RequestPanel', 'ConcludeDispute'),
  'resume-effect': by('ResumeEffect'),
  'take-urgent': by('TakeUrgent'),
  'second-measure': by('SecondUrgentMeasure', 'RefuseUrgent'),
  'call-respondent': by('RecordCall'),
  'review-urgent': by('ReviewUrgentMeasure'),
  'answer-restoration': by('AnswerEarlyRestoration'),
  'see-to-restored': by('DecideRestoration', 'RecordCourtOrder'),
  'chase-preservation': by('AnswerPreservation'),
  'match-unlisted': by('MatchUnlisted', 'RefuseUnlisted'),
  'check-round': by('AdmitRound', 'RefuseRound'),
  'check-counter-notice': by('RejectCounterNotice'),
  'see-to-unanswered': by('ClosePairs', 'ExtendDeadline'),
  'chase-side-effects': by('ConfirmUndone', 'EndUndoing'),
  'check-relisting': by('ConfirmRelisting', 'DenyRelisting'),
  'compare-goods': by('CompareGoods'),
  'examine-delay': by('ExcuseDelay', 'RefuseDelay'),
  'chase-undertaking': { tab: 'talks' }, // the parties say what was done
  'decide-breach': by('DecideBreach'),
  'review-ground': by('ReviewGround'),
  'serve-by-hand': { acts: ['RecordHandover'], page: 'posting' },
  'ask-by-hand': by('RecordMeasuresHandover', 'EnterMeasureResults'),
  'assign-mediator': by('AssignMediator'),
  'decide-objection': by('AnswerObjection'),
  'seal-agreement': by('SealAgreement'),
  'chase-account-clause': by('AnswerAccountClause'),
  'chase-appraisal': { tab: 'mediation' }, // the mediator ends it
  'hand-in-confirmation': by('RecordHandingIn'),
  'chase-confirmation': by('RecordConfirmationResult'),
  'review-standing': by('ReviewStanding'),
  'decide-held': by('DecideHeldMeasures'),
  'review-register': by('ReviewReliance'),
  'sweep-holdings': { tab: 'related' },
  'have-confirmed': { acts: ['ConfirmDictation', 'CorrectDictation'], page: 'dictations' },
  'agree-referral': by('AgreeReferral'),
  'decide-faith-review': by('OpenFaithReview', 'DeclineFaithReview'),
  'warn-faith-review': by('WarnOfFaithReview'),
  'find-on-faith': by('ProposeFaithFinding'),
  'second-finding': by('SecondFaithFinding', 'ReturnFaithFinding'),
  'assign-appeal': by('AssignFaithAppeal'),
  'decide-appeal': by('DecideFaithAppeal'),
  'chase-referral': by('RecordReferralAnswer'),
  'return-result': { tab: 'overview' }, // it goes back by itself once every item has its result
  'answer-delegation': by('AcceptDelegated', 'DeclineDelegated'),
  'decide-competence': by('DecideCompetence', 'RecordCompetence'),
  'prepare-draw': by('CommitDraw', 'FreezeDrawList'),
  'list-experts': by('ListExperts'),
  'appoint-expert': by('AppointExpert'),
  'chase-adoption': by('EnterAdoptionAnswer'),
  'answer-review': by('OpenReview', 'RefuseReview'),
  'answer-clarification': by('CorrectDecision', 'RefuseClarification'),
  'approve-publication': by('ApprovePublication', 'RefusePublication'),
  'decide-challenge': by('DecideChallenge'),
  'complete-file': by('CompleteFile'),
  'look-into-contact': by('AnswerPanelContact'),
  'chase-decision': by('ExtendDecisionTime', 'EndPanelCase'),
  'release-decision': by('ReleaseDecision', 'ReturnDecision'),
};
