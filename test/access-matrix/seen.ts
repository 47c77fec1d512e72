/**
 * Who may come to know what of a dispute, by hand, by sort of viewer: `S` the association's staff, `C` the complainant,
 * `R` a respondent, `P` a platform, `M` a mediator and `m` who was asked to mediate, `E` who sits on a panel and `e`
 * who was asked to, `A` an auditor whose mandate covers the dispute. Of what is said so each gets what is its own at most; of all else nothing. Nothing here asks the
 * product's own tables.
 */
export type Letters = string;

/** What happened. */
export const EVENTS: Readonly<Record<string, Letters>> = {
  // the file: complaint, notices, measures, answers and the clocks of them
  ...all(
    'SCRPMEA',
    `ComplaintFiled ComplaintAccepted ComplaintAmended AmendmentAccepted ComplaintWithdrawn WordsWithdrawn
     RespondentJoined EvidenceStored LiveStreamDescribed ContractDutiesDescribed ExhibitLinked LateEvidenceRuled LateEvidenceAnswered
     ComparisonFiled ComparisonAnswered ComparisonFound TranslationAsked TranslationDelivered TranslationChecked TranslationContested PrintedDateNoted PlatformActed ObjectEnded ObjectBack RoundAdmitted RelistingConfirmed
     ServiceOrdered ServiceDispatched ServiceAttempted ServiceArrived DeemedArrivalDisplaced ServiceFailed ServiceOverdue
     ResponseWindowOpened UncertainDayReached DayConfirmed
     MeasureSet MeasureConfirmed MeasureKept MeasureRefused
     SideEffectListed SideEffectTold SideEffectUndone UndoingAsked UndoingEnded
     CounterNoticeFiled CounterNoticeWithdrawn CounterNoticeRejected RespondentAnswered RespondentDefaulted
     CounterNoticeCured RestorationUndone DefaultReversed AnswerFoundInTime DifferentGoodsSaid GoodsCompared UnlistedNamed UnlistedMatched UnlistedRefused
     WaitingPeriodStarted WaitingPeriodEnded DelayClaimed DelayExcused DelayRefused PairsClosed
     ProceedingReported ProceedingReportedAgain ProceedingStateReported ProceedingStateMissed ProceedingEnded
     ProceedingCorrected JudgmentConfirmed
     ReportedLate ReportsInquired InquiryAnswered GroundReviewed
     CourtOrderRecorded CourtOrderTermed CourtOrderEnded
     UrgentMeasureTaken UrgentRefused UrgentReviewed UrgentLapsed UrgentNoticeFoundWrong
     GuaranteeGiven GuaranteeReleased GuaranteeClaimed GuaranteeExpired RestorationDecided
     EarlyRestorationAsked EarlyRestorationGranted EarlyRestorationRefused EarlyRestorationOverdue
     ComplaintDelegated DelegatedComplaintAccepted DelegatedComplaintReturned DelegatedComplaintTakenBack
     DelegatedResultGiven DelegatedResultAnswered HandedOverErased AwardRecorded`,
  ),
  ...all('SCRPMmEeA', 'DeadlineExtended DeadlineRecomputed'), // of whatever one sees
  // that a respondent urged the right holder to withdraw or sue is between the two, and in the file; no platform’s
  ...all('SCRMEA', 'RightHolderUrged UrgingReceived UrgingAnswered UrgingUnanswered'),
  // before it was accepted, and what came to nothing: the other side hears of no accusation that was not admitted
  ...all(
    'SCMEA',
    `CureRequested MaterialsCured ComplaintRejected AmendmentRefused RaisedAgain RoundRefused RelistingClaimed
     RelistingDenied DelegatedComplaintDeclined DelegatedResultArrived`,
  ),
  // what was asked of platforms, and what they knew: it would tell a respondent of others
  ...all(
    'SCPMEA',
    'MeasuresAsked PlatformSilent ChaseEnded KnowledgeCorrected PreservationOrdered PreservationAnswered PreservationOverdue',
  ),
  ItemHeldElsewhere: 'SRP', // the complainant and neutrals would learn of another complainant’s dispute
  DocumentMade: 'SCRP',
  ...all('SCR', 'ExportAsked ExportMade'), // what is made for a party
  // bars and held measures: the barred and the staff
  ...all('SC', 'PairsBarred MeasuresHeld HeldMeasuresDecided'),
  // authorities
  ...all('SC', 'ReferredOut ReferredIn ReferralAnswered ReferralReported'),
  // what was written down for a party, what it lost, and bad faith: its own
  ...all('SCR', 'CounterNoticeDictated DictationCorrected DictationConfirmed DictationLapsed LossStated'),
  ...all(
    'SCR',
    `FaithReviewRequested FaithReviewDeclined FaithReviewWarned FaithReviewReplied FaithReplyLapsed FaithFound
     FaithFindingAppealed FaithAppealAssigned FaithAppealDecided FaithFindingBecameFinal`,
  ),
  // what only people of the association have to do with
  ...all(
    'S',
    `CaseManagerAssigned TaskEscalated RestorationQuestioned DelegatorTold DisputesRelated DocumentAsked DutyPassedOn EffectGivenUp EffectResumed GroundReviewAwaited
     HandMeasuresAsked HandServiceAsked RegisterNoted RelianceReviewed RespondentCalled StandingNoted StandingReviewed
     UncertainDayPassedOn UncertainDaySettled UrgentTaken UrgentMeasureProposed ReferralProposed RoomReadingAsked
     PublicationProposed PublicationRefused FaithReviewOpened FaithFindingProposed FaithFindingReturned HoldingsSwept`,
  ),
  // how the whole goes on and ends: it would tell a platform of other shops
  ...all('SCRMEA', 'DisputeClosed DisputeConcluded DisputeReopened NextStepAwaited NextStepResumed RequestWithdrawn'),
  ...all('SCRME', 'RoomOpened RoomClosed'), // each of its own rooms
  // talks, promises and breach: never who decides, never a platform
  ...all('SCRPM', 'ProcedureStayed'), // but that clocks of its items stand
  ...all(
    'SCRM',
    `NegotiationProposed NegotiationStarted NegotiationEnded StayProposed SettlementReached RoomReadingAllowed
     PerformanceAwaited UndertakingReminded UndertakingOverdue PerformanceReported PerformanceCheckStarted PerformanceConfirmed
     BreachAlleged BreachHeard BreachFound
     MediationRequested AppraisalStarted AppraisalEnded
     SessionScheduled SessionMoved SessionCancelled SessionRecorded MinutesConfirmed MinutesObjected
     AgreementDrawnUp AgreementSigned SignatureDeclined MediatorSigned AgreementSealed SealAwaited
     AccountClauseAsked AccountClauseAnswered DealTakenOver MediatedSettlementReached
     FactsDrawnUp FactsSigned FactsReleased FactsLeftRoom
     ConfirmationAsked ConfirmationJoined ConfirmationReady ConfirmationHandedIn ConfirmationDecided`,
  ),
  AvailabilityStated: 'CRM', // whose calendar it is, and that there is something new its mediator
  // the course of a mediation, which whoever is asked to take it has to know
  ...all(
    'SCRMm',
    `MediationInvited MediationConsented MediationRefused MediationAgreed MediatorsProposed MediatorChosen
     MediatorChoiceLapsed MediatorAppointed MediatorAccepted MediatorDeclined MediatorWithdrew MediatorObjected
     ObjectionAnswered ExtensionConsented MediationExtended MediationEnded`,
  ),
  // a panel: how it comes to be, hears and decides; no mediator
  ...all(
    'SCRPEA',
    `PanelRequested PanelConsented PanelConsentWithdrawn PanelConstituted PanelEnded PanelFileOpened PanelCaseEnded
     CompetenceRecorded CompetenceObjected CompetenceDecided CompetenceSettled
     DrawCommitted DrawListFrozen NoncesClosed PublicValueMixed PublicValueLapsed PanelDrawn
     ExpertsListed ExpertListReturned ExpertNominated NominationsClosed ExclusionWaived SeatsOpened
     DeliberationStarted DecisionTimeExtended DecisionMade DecisionIssued DecisionCorrected DecisionBecameFinal
     DecisionUpheld DecisionReversed DecisionPublished`,
  ),
  ...all('SCRP', 'ExpertsRanked NonceContributed'), // whoever sits never learns how it was ranked
  ...all(
    'SCRPEeA',
    'ExpertAsked ExpertAccepted ExpertDeclined ExpertChallenged ChallengeDecided ExpertRecused ExpertRemoved',
  ),
  ...all(
    'SCRE',
    `SubmissionsOpened SubmissionMade EvidenceSupplemented SubmissionsClosed IssuesListed ConfidentialSummarised DecisionOverdue
     PanelFileReturned PanelFileCompleted PanelContactReported PanelContactAnswered ReviewRequested ReviewRefused
     ClarificationRequested DecisionClarified ClarificationRefused`,
  ),
  DecisionReturned: 'SE',
  // what a platform makes of a decision: not for who made it
  ...all('SCRPA', 'AdoptionAsked AdoptionAnswered AdoptionOverdue DecisionPerformed DecisionBroken'),
};

/** What there is. */
export const KINDS: Readonly<Record<string, Letters>> = {
  dispute: 'SCRPMmEA',
  ...all('SCRPMEA', 'respondent pair proceeding order urgent guarantee'),
  ...all('SCPMEA', 'platform preservation'),
  service: 'SCRPMmEeA', // each letter by its own row
  ...all('SCRM', 'negotiation undertaking'),
  mediation: 'SCRMm',
  room: 'SCRME',
  urging: 'SCRMEA',
  ...all('SCR', 'dictation review'),
  referral: 'SC',
  panel: 'SCRPEeA',
  seat: 'SCREeA',
  decision: 'SCRPEA',
  adoption: 'SCRPA',
};

/** Letters. */
export const LETTERS: Readonly<Record<string, Letters>> = {
  ...all(
    'SCRPMEA',
    `receipt cure-request acceptance rejection statutory-notice forwarded-notice forwarded-counter-notice
     report-of-proceeding inquiry measure-kept measure-lifted measure-refused withdrawal-letter default-declared
     delay-claimed delay-excused delay-refused state-asked ground-unproven ground-reviewed court-order order-ended
     urgent-measure urgent-refused urgent-reviewed guarantee-given restoration-answered restoration-overdue restoration-decided object-ended object-back
     preservation-request preservation-papers publication-file counter-notice-withdrawn counter-notice-rejected
     round-refused side-effects undoing-ended earlier-result relisting-denied goods-compared unlisted-refused
     proceeding-corrected words-withdrawn window-extended pairs-closed dispute-concluded complaint-delegated delegation-over award-recorded`,
  ),
  'item-held': 'SRP',
  ...all('SCRMEA', 'urging urging-unanswered'),
  'counter-notice-defects': 'SR', // what it lacks, its filer hears first
  // talks: whoever talked; a platform what it has to carry out, or is asked for
  ...all(
    'SCRM',
    `negotiation-proposed negotiation-ended performance-due performance-overdue performance-reported breach-alleged
     breach-decided mediation-invitation mediator-named mediation-ended agreement-drawn-up settlement-agreement
     confirmation-application confirmation-result room-read`,
  ),
  ...all('SCRPM', 'settlement-reached account-clause'),
  'stay-agreed': 'SCRP',
  // one party’s own
  ...all('SCR', 'confirmation-request dictation-lapsed faith-declined faith-warning faith-finding faith-appeal'),
  ...all('SC', 'referral referral-report'),
  // panels
  ...all('SCRPE', 'panel-news after-decision'),
  ...all('SCRPEA', 'panel-decision decision-corrected'),
  'adoption-request': 'SCRP',
};

/** Parts of a view that are none of these. */
export const PARTS_SHOWN: Readonly<Record<string, Letters>> = {
  ...all(
    'S',
    'tasks desk officers relations rightNow reviewClock sameFiles viewers publicationProposal panelBackground',
  ),
  ...all('SC', 'receipt bars'),
  ...all('SCMEA', 'complaint amendments disputeClock'),
  ...all('SCPMEA', 'counts'),
  ...all('SCRPMEA', 'office'),
  ...all('SCMmEeA', 'disputeStage'),
  ...all('SCRPMmA', 'outcomesOfTalks'),
  ...all('SRP', 'holders'),
  ...all('SCR', 'candidates publicationDraft'),
  ...all('SR', 'counterNoticeDefects'),
  ...all('SCRE', 'rounds'),
  ...all('SCRP', 'nonces'),
  ...all('CRP', 'grievance'),
  ...all('A', 'grievancesHandled'),
  ...all('SE', 'unissued'),
  ...all('E', 'deliberationRoom'),
  ...all('Ee', 'partyNames'),
  ...all('Mm', 'complainantName'),
};

function all(letters: Letters, names: string): Readonly<Record<string, Letters>> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, letters]),
  );
}
