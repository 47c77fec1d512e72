import type { FaithHouseStep, FaithTimedStage } from './bad-faith-rules.js';

/** Stages that end by themselves. Code knows what they mean; the rulebook says how long they last. */
export type TimedStage = FirstTimedStage | LaterTimedStage;

/** Those of the notice procedure. */
export type FirstTimedStage =
  | 'curing'
  | 'awaiting-arrival'
  | 'awaiting-counter-notice'
  | 'waiting-period'
  | 'inquiry'
  | 'awaiting-confirmation'
  | 'awaiting-acceptance'
  | 'kept';

/** Those that came after the first rulebook was released. A dispute whose rulebook lacks a stage never enters it. */
type LaterTimedStage =
  | 'awaiting-duty'
  | 'urgent-review'
  | 'awaiting-restoration'
  | 'awaiting-preservation'
  | 'deemed-arrival'
  | 'awaiting-consent'
  | 'negotiation'
  | 'performance-check'
  | 'breach-hearing'
  | 'party-confirmation'
  | MediationStage
  | FaithTimedStage
  | TimedPanelStage;

type TimedPanelStage =
  | 'panel-consent'
  | 'draw-nonces'
  | 'draw-public-value'
  | 'striking'
  | 'nominating'
  | 'expert-acceptance'
  | DecisionStage;
/** What a panel that sits has to do, and what may follow its decision. */
type DecisionStage =
  'file-reading' | 'submissions' | 'issue-listing' | 'deliberation' | 'decision-review' | 'awaiting-adoption';
type MediationStage = 'mediation-consent' | 'choosing-mediator' | 'mediator-acceptance' | 'mediation';

/** What the clock may ask for when a stage's time is up. */
export const CLOCK_ACTIONS = [
  'LapseCure',
  'EscalateService',
  'DeemArrival',
  'DeclareDefault',
  'AskForReports',
  'EndWaitingPeriod',
  'NotePlatformSilence',
  'LapseReport',
  'NoteMissedState',
  'PassOnDuty',
  'UndoUnreviewed',
  'NoteRestorationOverdue',
  'NotePreservationOverdue',
  'EndCourtOrder',
  'NoteGuaranteeExpired',
  'NoteUrgingUnanswered',
  'LapseConsent',
  'LapseMediatorChoice',
  'LapseMediatorAcceptance',
  'LapseMediation',
  'LapseNegotiation',
  'RemindOfUndertaking',
  'NoteUndertakingOverdue',
  'ConfirmBySilence',
  'CloseHearing',
  'LapseDictation',
  'LapseFaithReply',
  'FinaliseFaithReview',
  'LapsePanelConsent',
  'CloseNonces',
  'LapsePublicValue',
  'LapseExpertList',
  'LapseNominations',
  'LapseSeatAcceptance',
  'BeginSubmissions',
  'CloseSubmissions',
  'NoteDecisionOverdue',
  'FinaliseDecision',
  'NoteAdoptionOverdue',
] as const;
export type ClockAction = (typeof CLOCK_ACTIONS)[number];

/** What a person must have done by a day; the engine reminds, it does not act. */
export type HouseStep = FirstHouseStep | LaterHouseStep;
export type FirstHouseStep = 'check-materials' | 'repair-service' | 'chase-platform' | 'next-step' | 'resume-effect';
type LaterHouseStep =
  | 'match-unlisted'
  | 'check-round'
  | 'check-counter-notice'
  | 'see-to-unanswered'
  | 'chase-side-effects'
  | 'check-relisting'
  | 'compare-goods'
  | 'route-tip'
  | 'agree-tip'
  | 'review-right'
  | 'review-standing'
  | 'examine-delay'
  | 'review-ground'
  | 'chase-undertaking'
  | 'decide-breach'
  | 'call-respondent'
  | 'chase-preservation'
  | 'serve-by-hand'
  | 'ask-by-hand'
  | 'assign-mediator'
  | 'decide-objection'
  | 'seal-agreement'
  | 'chase-account-clause'
  | 'chase-appraisal'
  | 'chase-confirmation'
  | 'chase-referral'
  | 'agree-referral'
  | FaithHouseStep
  | PanelHouseStep;
type PanelHouseStep =
  'decide-competence' | 'prepare-draw' | 'list-experts' | 'appoint-expert' | 'decide-challenge' | DecisionHouseStep;
type DecisionHouseStep = 'complete-file' | 'look-into-contact' | 'chase-decision' | 'release-decision' | AfterHouseStep;
type AfterHouseStep = 'chase-adoption' | 'answer-review' | 'answer-clarification' | 'approve-publication';
