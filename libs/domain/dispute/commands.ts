import type { AskForDocument } from './service/document/ask-for-document.js';
import type { RecordDocument } from './service/document/record-document.js';
import type { StoreEvidence } from './service/evidence/store-evidence.js';
import type { AcceptAmendment } from './intake/amendment/accept-amendment.js';
import type { AmendComplaint } from './intake/amendment/amend-complaint.js';
import type { RefuseAmendment } from './intake/amendment/refuse-amendment.js';
import type { ClosePairs } from './closing/close-pairs.js';
import type { ConfirmDictation } from './intake/dictation/confirm-dictation.js';
import type { CorrectDictation } from './intake/dictation/correct-dictation.js';
import type { DictateCounterNotice } from './intake/dictation/dictate-counter-notice.js';
import type { LapseDictation } from './intake/dictation/lapse-dictation.js';
import type { DeclareDefault } from './response/counter-notice/declare-default.js';
import type { FileCounterNotice } from './response/counter-notice/file-counter-notice.js';
import type { AcceptComplaint } from './intake/filing/accept-complaint.js';
import type { CureMaterials } from './intake/filing/cure-materials.js';
import type { FileComplaint } from './intake/filing/file-complaint.js';
import type { LapseCure } from './intake/filing/lapse-cure.js';
import type { RejectComplaint } from './intake/filing/reject-complaint.js';
import type { RequestCure } from './intake/filing/request-cure.js';
import type { WithdrawComplaint } from './intake/filing/withdraw-complaint.js';
import type { AskAgain } from './measures/measure/ask-again.js';
import type { EndChase } from './measures/measure/end-chase.js';
import type { EnterMeasureResults } from './measures/measure/enter-measure-results.js';
import type { NotePlatformSilence } from './measures/measure/note-platform-silence.js';
import type { RecordAsked } from './measures/measure/record-asked.js';
import type { RecordMeasuresHandover } from './measures/measure/record-measures-handover.js';
import type { ReportMeasures } from './measures/measure/report-measures.js';
import type { AcknowledgeService } from './service/notice/acknowledge-service.js';
import type { DeemArrival } from './service/notice/deem-arrival.js';
import type { EscalateService } from './service/notice/escalate-service.js';
import type { GiveUpEffect } from './service/notice/give-up-effect.js';
import type { RecomputeDeadline } from './service/notice/recompute-deadline.js';
import type { RecordArrival } from './service/notice/record-arrival.js';
import type { RecordAttempt } from './service/notice/record-attempt.js';
import type { RecordDispatch } from './service/notice/record-dispatch.js';
import type { RecordFailure } from './service/notice/record-failure.js';
import type { RecordHandover } from './service/notice/record-handover.js';
import type { RecordReturn } from './service/notice/record-return.js';
import type { ResumeEffect } from './service/notice/resume-effect.js';
import type { AgreeReferral } from './conduct/referral/agree-referral.js';
import type { RecordReferralAnswer } from './conduct/referral/record-referral-answer.js';
import type { ReferIn } from './conduct/referral/refer-in.js';
import type { ReferOut } from './conduct/referral/refer-out.js';
import type { RelateDisputes } from './intake/relation/relate-disputes.js';
import type { AnswerInquiry } from './response/waiting-period/answer-inquiry.js';
import type { AskForReports } from './response/waiting-period/ask-for-reports.js';
import type { EnterInquiryAnswer } from './response/waiting-period/enter-inquiry-answer.js';
import type { EndWaitingPeriod } from './response/waiting-period/end-waiting-period.js';
import type { ExcuseDelay } from './response/waiting-period/excuse-delay.js';
import type { LapseReport } from './response/waiting-period/lapse-report.js';
import type { NoteMissedState } from './response/waiting-period/note-missed-state.js';
import type { RecordCourtOrder } from './response/waiting-period/record-court-order.js';
import type { ReportProceeding } from './response/waiting-period/report-proceeding.js';
import type { ReportProceedingState } from './response/waiting-period/report-proceeding-state.js';
import type { TakeUrgent } from './measures/urgent/take-urgent.js';
import type { TakeUrgentMeasure } from './measures/urgent/take-urgent-measure.js';
import type { SecondUrgentMeasure } from './measures/urgent/second-urgent-measure.js';
import type { RecordCall } from './measures/urgent/record-call.js';
import type { RefuseUrgent } from './measures/urgent/refuse-urgent.js';
import type { ReviewUrgentMeasure } from './measures/urgent/review-urgent-measure.js';
import type { PassOnDuty } from './measures/urgent/pass-on-duty.js';
import type { UndoUnreviewed } from './measures/urgent/undo-unreviewed.js';
import type { GiveGuarantee } from './measures/guarantee/give-guarantee.js';
import type { AskEarlyRestoration } from './measures/guarantee/ask-early-restoration.js';
import type { AnswerEarlyRestoration } from './measures/guarantee/answer-early-restoration.js';
import type { NoteRestorationOverdue } from './measures/guarantee/note-restoration-overdue.js';
import type { ReleaseGuarantee } from './measures/guarantee/release-guarantee.js';
import type { ClaimGuarantee } from './measures/guarantee/claim-guarantee.js';
import type { OrderPreservationPapers } from './measures/guarantee/order-preservation-papers.js';
import type { AnswerPreservation } from './measures/preservation/answer-preservation.js';
import type { NotePreservationOverdue } from './measures/preservation/note-preservation-overdue.js';
import type { RecordObjectEnded } from './measures/preservation/record-object-ended.js';
import type { CorrectKnowledge } from './measures/platform-notice/correct-knowledge.js';
import type { WithdrawCounterNotice } from './response/counter-notice/withdraw-counter-notice.js';
import type { RejectCounterNotice } from './response/counter-notice/reject-counter-notice.js';
import type { RaiseAgain } from './intake/renewal/raise-again.js';
import type { AdmitRound } from './intake/renewal/admit-round.js';
import type { RefuseRound } from './intake/renewal/refuse-round.js';
import type { ListSideEffects } from './intake/renewal/list-side-effects.js';
import type { ConfirmUndone } from './intake/renewal/confirm-undone.js';
import type { NameUnlisted } from './intake/corrections/name-unlisted.js';
import type { MatchUnlisted } from './intake/corrections/match-unlisted.js';
import type { RefuseUnlisted } from './intake/corrections/refuse-unlisted.js';
import type { WithdrawWords } from './intake/corrections/withdraw-words.js';
import type { NotePrintedDate } from './intake/corrections/note-printed-date.js';
import type { EndCourtOrder } from './response/order/end-court-order.js';
import type { ExtendDeadline } from './response/extension/extend-deadline.js';
import type { ExtendForOutage } from './response/extension/extend-for-outage.js';
import type { ClaimDelay } from './response/extension/claim-delay.js';
import type { RefuseDelay } from './response/extension/refuse-delay.js';
import type { ReviewGround } from './response/extension/review-ground.js';
import type { AgreementCommand } from './agreement-commands.js';
import type { NoticeCommand } from './notice-commands.js';
import type { MediationCommand } from './talks/mediation/commands.js';
import type { DelegatedCommand } from './intake/delegation/commands.js';
import type { GoodFaithCommand } from './conduct/bad-faith-review/commands.js';
import type { DecisionCommand } from './panel/decision/commands.js';
import type { PanelCommand } from './panel/panel/commands.js';

/** Everything that can be asked of a dispute. */
export type DisputeCommand =
  | AgreementCommand
  | NoticeCommand
  | FileComplaint
  | RequestCure
  | CureMaterials
  | LapseCure
  | AcceptComplaint
  | RejectComplaint
  | WithdrawComplaint
  | AmendComplaint
  | AcceptAmendment
  | RefuseAmendment
  | RecordDispatch
  | RecordArrival
  | RecordFailure
  | RecordHandover
  | RecordAttempt
  | RecordReturn
  | AcknowledgeService
  | DeemArrival
  | EscalateService
  | GiveUpEffect
  | ResumeEffect
  | RecomputeDeadline
  | RecordAsked
  | RecordMeasuresHandover
  | ReportMeasures
  | EnterMeasureResults
  | NotePlatformSilence
  | AskAgain
  | EndChase
  | FileCounterNotice
  | DeclareDefault
  | ReportProceeding
  | ReportProceedingState
  | AskForReports
  | AnswerInquiry
  | EnterInquiryAnswer
  | EndWaitingPeriod
  | LapseReport
  | NoteMissedState
  | RecordCourtOrder
  | ExcuseDelay
  | ClosePairs
  | StoreEvidence
  | AskForDocument
  | RecordDocument
  | TakeUrgent
  | TakeUrgentMeasure
  | SecondUrgentMeasure
  | RecordCall
  | RefuseUrgent
  | ReviewUrgentMeasure
  | PassOnDuty
  | UndoUnreviewed
  | GiveGuarantee
  | AskEarlyRestoration
  | AnswerEarlyRestoration
  | NoteRestorationOverdue
  | ReleaseGuarantee
  | ClaimGuarantee
  | OrderPreservationPapers
  | AnswerPreservation
  | NotePreservationOverdue
  | RecordObjectEnded
  | CorrectKnowledge
  | WithdrawCounterNotice
  | RejectCounterNotice
  | RaiseAgain
  | AdmitRound
  | RefuseRound
  | ListSideEffects
  | ConfirmUndone
  | NameUnlisted
  | MatchUnlisted
  | RefuseUnlisted
  | WithdrawWords
  | NotePrintedDate
  | EndCourtOrder
  | ExtendDeadline
  | ExtendForOutage
  | ClaimDelay
  | RefuseDelay
  | ReviewGround
  | RelateDisputes
  | MediationCommand
  | GoodFaithCommand
  | PanelCommand
  | DecisionCommand
  | DelegatedCommand
  | DictateCounterNotice
  | CorrectDictation
  | ConfirmDictation
  | LapseDictation
  | ReferOut
  | AgreeReferral
  | RecordReferralAnswer
  | ReferIn;
