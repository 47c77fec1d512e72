import type { DisputeEvent } from '../core/state.js';
import type { DocumentKind } from '../service/notice/document-kinds.js';

type Told = readonly DisputeEvent['type'][];

const PANEL: Told = [
  'PanelRequested', 'PanelConstituted', 'PanelEnded', 'SubmissionsOpened', 'ConfidentialSummarised', 'PanelContactAnswered', 'DecisionTimeExtended',
  'DrawListFrozen', 'ExpertsListed', 'CompetenceSettled',
]; // prettier-ignore

/** By what items come to their end here. */
const PAIRS_END: Told = [
  'WaitingPeriodEnded',
  'ProceedingEnded',
  'PairsClosed',
  'ComplaintWithdrawn',
  'CourtOrderRecorded',
  'SettlementReached',
  'MediatedSettlementReached',
  'FaithFound',
  'DisputeClosed',
];

/**
 * What each letter tells of: one of these is recorded by the act that orders it, and without it the letter would tell
 * of something that did not happen. What it says of items beyond that stands as truths beside its words.
 */
export const LETTER_TELLS = {
  receipt: ['ComplaintFiled', 'DictationConfirmed'],
  'cure-request': ['CureRequested'],
  acceptance: ['ComplaintAccepted', 'AmendmentAccepted'],
  rejection: ['ComplaintRejected', 'AmendmentRefused', 'PairsBarred'],
  'statutory-notice': ['ComplaintAccepted', 'AmendmentAccepted', 'RoundAdmitted', 'UnlistedMatched'],
  'forwarded-notice': [
    'ComplaintAccepted',
    'AmendmentAccepted',
    'RoundAdmitted',
    'UnlistedMatched',
    'FaithAppealDecided',
    'CourtOrderEnded',
  ],
  'forwarded-counter-notice': ['CounterNoticeFiled', 'CounterNoticeCured', 'FaithAppealDecided', 'CourtOrderEnded'],
  'report-of-proceeding': ['ProceedingReported', 'ProceedingReportedAgain'],
  'proceeding-corrected': ['ProceedingCorrected'],
  urging: ['RightHolderUrged'],
  'urging-unanswered': ['UrgingUnanswered'],
  inquiry: ['ReportsInquired'],
  'measure-kept': ['MeasureKept'],
  'measure-lifted': [
    'WaitingPeriodEnded',
    'ProceedingEnded',
    'PairsClosed',
    'ComplaintAccepted',
    'ComplaintRejected',
    'FaithFound',
    'CourtOrderEnded',
  ],
  'withdrawal-letter': ['ComplaintWithdrawn'],
  'measure-refused': ['MeasureRefused'],
  'default-declared': ['RespondentDefaulted'],
  'delay-excused': ['DelayExcused'],
  'state-asked': ['ProceedingStateMissed'],
  'ground-unproven': ['GroundReviewAwaited'],
  'court-order': ['CourtOrderRecorded'],
  'urgent-measure': ['UrgentMeasureTaken'],
  'urgent-refused': ['UrgentRefused'],
  'urgent-reviewed': ['UrgentReviewed', 'UrgentLapsed'],
  'guarantee-given': ['GuaranteeGiven', 'GuaranteeReleased', 'GuaranteeClaimed', 'EarlyRestorationAsked'],
  'restoration-answered': ['EarlyRestorationGranted', 'EarlyRestorationRefused'],
  'restoration-overdue': ['EarlyRestorationOverdue'],
  'restoration-decided': ['RestorationDecided'],
  'object-ended': ['ObjectEnded'],
  'object-back': ['ObjectBack'],
  'preservation-request': ['PreservationOrdered'],
  'preservation-papers': ['ServiceOrdered'],
  'publication-file': PAIRS_END,
  'counter-notice-withdrawn': ['CounterNoticeWithdrawn'],
  'counter-notice-rejected': ['CounterNoticeRejected', 'RestorationUndone'],
  'counter-notice-defects': ['CounterNoticeFiled'],
  'round-refused': ['RoundRefused'],
  'side-effects': ['UndoingAsked'],
  'undoing-ended': ['UndoingEnded'],
  'earlier-result': ['RelistingConfirmed', 'ComplaintAccepted', 'AmendmentAccepted'],
  'relisting-denied': ['RelistingDenied'],
  'goods-compared': ['GoodsCompared'],
  'unlisted-refused': ['UnlistedRefused'],
  'words-withdrawn': ['WordsWithdrawn'],
  'item-held': ['ItemHeldElsewhere'],
  'order-ended': ['CourtOrderEnded'],
  'ground-reviewed': ['GroundReviewed'],
  'window-extended': ['DeadlineExtended', 'ProcedureStayed'],
  'delay-claimed': ['DelayClaimed'],
  'delay-refused': ['DelayRefused'],
  'pairs-closed': ['PairsClosed'],
  'dispute-concluded': ['DisputeConcluded', 'RequestWithdrawn'],
  'mediation-invitation': ['MediationInvited'],
  'mediator-named': ['MediatorAppointed', 'MediatorAccepted', 'MediatorWithdrew', 'ObjectionAnswered'],
  'mediation-ended': ['MediationEnded', 'MediatedSettlementReached'],
  'agreement-drawn-up': ['AgreementDrawnUp'],
  'account-clause': ['AccountClauseAsked'],
  'settlement-agreement': ['MediatedSettlementReached'],
  'confirmation-application': ['ConfirmationReady'],
  'confirmation-result': ['ConfirmationDecided'],
  'room-read': ['RoomReadingAllowed'],
  'complaint-delegated': ['DelegatedComplaintAccepted'],
  'delegation-over': ['DelegatedComplaintTakenBack', 'DelegatedComplaintReturned'],
  'negotiation-proposed': ['NegotiationProposed'],
  'negotiation-ended': ['NegotiationEnded'],
  'settlement-reached': ['SettlementReached'],
  'stay-agreed': ['ProcedureStayed'],
  'performance-due': ['UndertakingReminded'],
  'performance-overdue': ['UndertakingOverdue'],
  'performance-reported': ['PerformanceReported'],
  'breach-alleged': ['BreachAlleged'],
  'breach-decided': ['BreachFound', 'PerformanceConfirmed'],
  'confirmation-request': ['ComplaintFiled', 'CounterNoticeDictated', 'DictationCorrected'],
  'dictation-lapsed': ['DictationLapsed'],
  referral: ['ReferredOut', 'ReferralAnswered', 'ReferredIn'],
  'referral-report': ['DisputeClosed'],
  'faith-declined': ['FaithReviewDeclined'],
  'faith-warning': ['FaithReviewWarned'],
  'faith-finding': ['FaithFound'],
  'faith-appeal': ['FaithAppealDecided'],
  'panel-news': PANEL,
  'adoption-request': ['AdoptionAsked'],
  'after-decision': [
    'AdoptionAnswered',
    'ReviewRefused',
    'DecisionClarified',
    'ClarificationRefused',
    'DecisionPublished',
    'AdoptionOverdue',
  ],
  'panel-decision': ['DecisionIssued'],
  'decision-corrected': ['DecisionCorrected'],
  'award-recorded': ['AwardRecorded'],
} as const satisfies Record<DocumentKind, Told>;

/** Letters among these events that tell of something which is not recorded with them; none, whatever was asked. */
export const lettersWithoutGround = (events: readonly DisputeEvent[]): readonly DocumentKind[] => {
  const recorded = new Set(events.map(({ type }) => type));
  return events.flatMap((event) => {
    if (event.type !== 'ServiceOrdered') return [];
    const { document } = event.data;
    return LETTER_TELLS[document].some((one) => recorded.has(one)) ? [] : [document];
  });
};
