import { everyStory } from '../testing/core/every-event.js';
import { disputeAfter } from '../testing/core/story.js';
import type { DocumentKind } from './service/notice/document-kinds.js';
import type { DisputeEvent } from './core/state.js';

type Side = 'complainant' | 'respondent' | 'platform' | 'party';
type Told = readonly (readonly [DocumentKind, ...Side[]])[];

/**
 * An act of one side or of the association that the others have to be told of, and by which document each is. Not every
 * one is told each time: only those whom it concerns.
 */
const TOLD: Partial<Record<DisputeEvent['type'], Told>> = {
  ComplaintFiled: [['receipt', 'complainant']],
  CureRequested: [['cure-request', 'complainant']],
  ComplaintAccepted: [
    ['acceptance', 'complainant'],
    ['statutory-notice', 'platform'],
    ['forwarded-notice', 'respondent'],
  ],
  ComplaintRejected: [['rejection', 'complainant']],
  PairsBarred: [['rejection', 'complainant']],
  AmendmentAccepted: [
    ['acceptance', 'complainant'],
    ['statutory-notice', 'platform'],
    ['forwarded-notice', 'respondent'],
  ],
  AmendmentRefused: [['rejection', 'complainant']],
  ComplaintWithdrawn: [['withdrawal-letter', 'platform', 'respondent']],
  MeasureRefused: [['measure-refused', 'party']],
  CounterNoticeFiled: [['forwarded-counter-notice', 'complainant']],
  RespondentDefaulted: [['default-declared', 'complainant', 'respondent']],
  CounterNoticeWithdrawn: [['counter-notice-withdrawn', 'complainant', 'platform']],
  CounterNoticeCured: [['forwarded-counter-notice', 'complainant']],
  RestorationUndone: [['counter-notice-rejected', 'complainant', 'respondent', 'platform']],
  CounterNoticeRejected: [['counter-notice-rejected', 'complainant', 'respondent', 'platform']],
  MeasureKept: [['measure-kept', 'complainant']],
  ProceedingReported: [['report-of-proceeding', 'party']],
  ProceedingReportedAgain: [['report-of-proceeding', 'respondent']],
  ProceedingCorrected: [['proceeding-corrected', 'complainant', 'respondent', 'platform']],
  RightHolderUrged: [['urging', 'complainant']],
  UrgingUnanswered: [['urging-unanswered', 'complainant', 'respondent']],
  ReportsInquired: [['inquiry', 'platform']],
  WaitingPeriodEnded: [['measure-lifted', 'complainant', 'respondent']],
  ProceedingStateMissed: [['state-asked', 'complainant']],
  GroundReviewAwaited: [['ground-unproven', 'platform']],
  GroundReviewed: [['ground-reviewed', 'complainant', 'respondent', 'platform']],
  CourtOrderRecorded: [['court-order', 'complainant', 'respondent', 'platform']],
  AwardRecorded: [
    ['award-recorded', 'complainant', 'respondent'],
    ['adoption-request', 'platform'],
  ],
  CourtOrderEnded: [['order-ended', 'complainant', 'respondent', 'platform']],
  DelayClaimed: [['delay-claimed', 'respondent']],
  DelayRefused: [['delay-refused', 'complainant', 'respondent']],
  DelayExcused: [['delay-excused', 'complainant', 'respondent', 'platform']],
  DeadlineExtended: [['window-extended', 'complainant', 'respondent']],
  RoundAdmitted: [
    ['statutory-notice', 'platform'],
    ['forwarded-notice', 'respondent'],
  ],
  RoundRefused: [['round-refused', 'complainant']],
  UndoingAsked: [['side-effects', 'platform']],
  UndoingEnded: [['undoing-ended', 'respondent']],
  RelistingConfirmed: [['earlier-result', 'respondent', 'platform']],
  RelistingDenied: [['relisting-denied', 'complainant']],
  GoodsCompared: [['goods-compared', 'complainant', 'respondent', 'platform']],
  UnlistedRefused: [['unlisted-refused', 'party']],
  WordsWithdrawn: [['words-withdrawn', 'respondent', 'platform']],
  ItemHeldElsewhere: [['item-held', 'platform']],
  UrgentMeasureTaken: [['urgent-measure', 'complainant', 'respondent', 'platform']],
  UrgentRefused: [['urgent-refused', 'complainant']],
  UrgentReviewed: [['urgent-reviewed', 'complainant', 'respondent', 'platform']],
  UrgentLapsed: [['urgent-reviewed', 'complainant', 'respondent', 'platform']],
  EarlyRestorationAsked: [['guarantee-given', 'complainant', 'platform']],
  EarlyRestorationGranted: [['restoration-answered', 'complainant', 'respondent', 'platform']],
  EarlyRestorationRefused: [['restoration-answered', 'complainant', 'respondent', 'platform']],
  EarlyRestorationOverdue: [['restoration-overdue', 'respondent']],
  GuaranteeGiven: [['guarantee-given', 'party']],
  GuaranteeClaimed: [['guarantee-given', 'party']],
  RestorationDecided: [['restoration-decided', 'complainant', 'respondent']],
  GuaranteeReleased: [['guarantee-given', 'party']],
  PreservationOrdered: [['preservation-request', 'platform']],
  DelegatedComplaintAccepted: [['complaint-delegated', 'complainant', 'respondent']],
  DelegatedComplaintTakenBack: [['delegation-over', 'complainant', 'respondent']],
  DelegatedComplaintReturned: [['delegation-over', 'complainant', 'respondent']],
  NegotiationProposed: [['negotiation-proposed', 'party']],
  UndertakingReminded: [['performance-due', 'party']],
  UndertakingOverdue: [['performance-overdue', 'complainant', 'respondent']],
  PerformanceReported: [['performance-reported', 'party']],
  BreachAlleged: [['breach-alleged', 'party']],
  BreachFound: [['breach-decided', 'complainant', 'respondent']],
  ProcedureStayed: [['stay-agreed', 'platform']],
  SettlementReached: [['settlement-reached', 'complainant', 'respondent', 'platform']],
  ReferredOut: [['referral', 'complainant']],
  ReferralAnswered: [['referral', 'complainant']],
  FaithReviewDeclined: [['faith-declined', 'party']],
  FaithReviewWarned: [['faith-warning', 'party']],
  FaithFound: [['faith-finding', 'complainant', 'respondent']],
  FaithAppealDecided: [['faith-appeal', 'complainant', 'respondent']],
  DictationLapsed: [['dictation-lapsed', 'party']],
  CounterNoticeDictated: [['confirmation-request', 'party']],
  DictationCorrected: [['confirmation-request', 'party']],
  PairsClosed: [['pairs-closed', 'complainant', 'respondent']],
  DisputeConcluded: [['dispute-concluded', 'party']],
  RequestWithdrawn: [['dispute-concluded', 'party']],
  MediationInvited: [['mediation-invitation', 'party']],
  MediatorAppointed: [['mediator-named', 'party']],
  MediatorAccepted: [['mediator-named', 'party']],
  MediatorWithdrew: [['mediator-named', 'party']],
  AgreementDrawnUp: [['agreement-drawn-up', 'party']],
  RoomReadingAllowed: [['room-read', 'party']],
  ConfirmationReady: [['confirmation-application', 'party']],
  ConfirmationDecided: [['confirmation-result', 'party']],
  MediatedSettlementReached: [
    ['settlement-agreement', 'party'],
    ['mediation-ended', 'party'],
  ],
  MediationEnded: [['mediation-ended', 'party']],
  PanelRequested: [['panel-news', 'party']],
  PanelConstituted: [['panel-news', 'party']],
  PanelEnded: [['panel-news', 'party']],
  SubmissionsOpened: [['panel-news', 'party']],
  ConfidentialSummarised: [['panel-news', 'party']],
  PanelContactAnswered: [['panel-news', 'party']],
  DecisionTimeExtended: [['panel-news', 'party']],
  DecisionIssued: [['panel-decision', 'complainant', 'respondent', 'platform']],
  DecisionCorrected: [['decision-corrected', 'complainant', 'respondent', 'platform']],
  DrawListFrozen: [['panel-news', 'party']],
  ExpertsListed: [['panel-news', 'party']],
};

/**
 * What happens of itself (of a negotiation that ends by a settlement, that one tells), within the association, or as
 * the consequence of an event above; everybody reads it in the timeline, as far as it is theirs.
 */
const IN_THE_TIMELINE: readonly DisputeEvent['type'][] = [
  'MaterialsCured', 'ServiceOrdered', 'ServiceDispatched', 'ServiceArrived', 'DeemedArrivalDisplaced', 'PerformanceCheckStarted', 'ServiceFailed', 'ServiceOverdue', 'ResponseWindowOpened', 'EffectGivenUp',
  'EffectResumed', 'DeadlineRecomputed', 'UncertainDayReached', 'UncertainDayPassedOn', 'DayConfirmed', 'UncertainDaySettled', 'MeasureSet', 'MeasuresAsked', 'MeasureConfirmed', 'PlatformSilent', 'RespondentAnswered', 'DefaultReversed', 'AnswerFoundInTime',
  'WaitingPeriodStarted', 'ReportedLate', 'InquiryAnswered', 'UrgingReceived', 'UrgingAnswered', 'ProceedingStateReported', 'JudgmentConfirmed', 'ProceedingEnded', 'CourtOrderTermed',
  'NextStepAwaited', 'NextStepResumed', 'DisputeClosed', 'DisputeReopened', 'RaisedAgain', 'SideEffectListed', 'SideEffectUndone', 'UnlistedNamed',
  'UnlistedMatched', 'PrintedDateNoted', 'EvidenceStored', 'LiveStreamDescribed', 'ContractDutiesDescribed', 'ExhibitLinked', 'EvidenceSupplemented', 'LateEvidenceRuled', 'LateEvidenceAnswered', 'ComparisonFiled', 'ComparisonAnswered', 'ComparisonFound', 'TranslationAsked', 'TranslationDelivered', 'TranslationChecked', 'TranslationContested',
  'DutyPassedOn', 'UrgentTaken', 'UrgentMeasureProposed', 'RespondentCalled', 'UrgentNoticeFoundWrong',
  'PreservationAnswered', 'PreservationOverdue', 'KnowledgeCorrected', 'ObjectEnded', 'ObjectBack', 'GuaranteeExpired', 'RestorationQuestioned', 'PlatformActed', 'ChaseEnded', 'ComplaintAmended', 'RespondentJoined',
  'MediationRequested', 'MediationConsented', 'MediationRefused', 'MediationAgreed', 'MediatorsProposed', 'MediatorChosen', 'MediatorChoiceLapsed',
  'MediatorDeclined', 'MediatorObjected', 'ObjectionAnswered', 'SessionScheduled', 'SessionMoved', 'SessionCancelled', 'SessionRecorded', 'MinutesConfirmed', 'MinutesObjected', 'AvailabilityStated', 'ExtensionConsented',
  'AgreementSigned', 'SignatureDeclined', 'MediatorSigned', 'AgreementSealed', 'AccountClauseAsked', 'AccountClauseAnswered', 'SealAwaited', 'DealTakenOver', 'RoomReadingAsked',
  'FactsDrawnUp', 'FactsSigned', 'FactsReleased', 'FactsLeftRoom', 'ConfirmationAsked', 'ConfirmationJoined', 'ConfirmationHandedIn',
  'MediationExtended', 'AppraisalStarted', 'AppraisalEnded',
  'CompetenceRecorded', 'PanelConsented', 'PanelConsentWithdrawn', 'CompetenceObjected', 'CompetenceDecided', 'CompetenceSettled', 'DrawCommitted',
  'NonceContributed', 'NoncesClosed', 'PublicValueMixed', 'PublicValueLapsed', 'PanelDrawn', 'ExpertListReturned', 'ExpertsRanked', 'ExpertNominated',
  'NominationsClosed', 'ExclusionWaived', 'SeatsOpened', 'ExpertAsked', 'ExpertAccepted', 'ExpertDeclined', 'ExpertChallenged', 'ChallengeDecided',
  'ExpertRecused', 'ExpertRemoved',
  'PanelFileOpened', 'PanelFileReturned', 'PanelFileCompleted', 'SubmissionMade', 'SubmissionsClosed', 'IssuesListed',
  'PanelContactReported', 'DeliberationStarted', 'DecisionOverdue',
  'DecisionMade', 'DecisionReturned', 'AdoptionAsked', 'AdoptionAnswered', 'AdoptionOverdue',
  'DecisionPerformed', 'DecisionBroken', 'ReviewRequested', 'ReviewRefused', 'ClarificationRequested', 'DecisionClarified', 'ClarificationRefused', 'DecisionBecameFinal', 'DecisionUpheld', 'DecisionReversed',
  'PanelCaseEnded', 'PublicationProposed', 'DecisionPublished', 'PublicationRefused',
  'StayProposed', 'PerformanceConfirmed', 'BreachHeard', 'NegotiationStarted', 'NegotiationEnded', 'PerformanceAwaited', 'RoomOpened', 'RoomClosed', 'DisputesRelated', 'CaseManagerAssigned', 'TaskEscalated',
  'RegisterNoted', 'StandingNoted', 'StandingReviewed', 'MeasuresHeld', 'HeldMeasuresDecided', 'HoldingsSwept',
  'RelianceReviewed', 'DictationConfirmed', 'ServiceAttempted', 'HandServiceAsked', 'HandMeasuresAsked',
  'DocumentAsked', 'DocumentMade', 'ExportAsked', 'ExportMade',
  'ReferralProposed', 'ReferredIn', 'ReferralReported', 'SideEffectTold', 'RelistingClaimed', 'DifferentGoodsSaid',
  'FaithReviewRequested', 'FaithReviewOpened', 'FaithReviewReplied', 'FaithReplyLapsed', 'FaithFindingProposed', 'FaithFindingReturned',
  'FaithFindingAppealed', 'FaithAppealAssigned', 'FaithFindingBecameFinal', 'LossStated',
  'ComplaintDelegated', 'DelegatedComplaintDeclined', 'HandedOverErased', 'DelegatorTold', 'DelegatedResultGiven',
  'DelegatedResultArrived', 'DelegatedResultAnswered',
]; // prettier-ignore

const occurrences = everyStory.flatMap((past) => past.map((event, index) => ({ past, event, index })));

it('every event is told by a document or stands in the timeline alone, and never both by accident', () => {
  const types = [...new Set(occurrences.map(({ event }) => event.type))].sort();
  expect([...Object.keys(TOLD), ...IN_THE_TIMELINE].sort()).toEqual(types);
});

const sideOf = (
  { addressee }: Extract<DisputeEvent, { type: 'ServiceOrdered' }>['data'],
  complainantId: string | undefined,
): Side => {
  if (addressee.kind === 'platform') return 'platform';
  return addressee.id === complainantId ? 'complainant' : 'respondent';
};

/**
 * What a person wrote down is confirmed first; the receipt follows that. What a platform handed over, it gave a receipt
 * for. Of a panel that decided the decision itself tells, of what a statement restored the letter on its measure.
 */
const isToldOtherwise = (event: DisputeEvent): boolean =>
  (event.type === 'ComplaintFiled' && (event.data.dictation !== undefined || event.data.delegation !== undefined)) ||
  (event.type === 'PanelEnded' && event.data.outcome === 'decided') ||
  (event.type === 'PairsClosed' && event.data.reason === 'restored');

const rows = Object.entries(TOLD).flatMap(([type, told]) =>
  told.flatMap(([document, ...sides]) => sides.map((side) => [type as DisputeEvent['type'], side, document] as const)),
);
it.each(rows)('after %s the %s is told by %s', (type, side, document) => {
  for (const { past, index } of occurrences.filter(({ event }) => event.type === type && !isToldOtherwise(event))) {
    const { complainantId, noticed } = disputeAfter(past.slice(0, index + 1));
    const letters = past
      .slice(Math.max(0, index - 8))
      .flatMap((event) => (event.type === 'ServiceOrdered' && event.data.document === document ? [event.data] : []));
    const sides = letters.map((letter) => sideOf(letter, complainantId));
    const nobodyYet = side !== 'complainant' && noticed.length === 0;
    if (!nobodyYet)
      expect(side === 'party' ? sides.length : sides.filter((one) => one === side).length).toBeGreaterThan(0);
  }
});
