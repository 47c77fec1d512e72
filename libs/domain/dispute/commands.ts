import type { AskForDocument } from './document/ask-for-document.js';
import type { RecordDocument } from './document/record-document.js';
import type { StoreEvidence } from './evidence/store-evidence.js';
import type { AcceptAmendment } from './amendment/accept-amendment.js';
import type { AmendComplaint } from './amendment/amend-complaint.js';
import type { RefuseAmendment } from './amendment/refuse-amendment.js';
import type { ClosePairs } from './closing/close-pairs.js';
import type { ConfirmDictation } from './dictation/confirm-dictation.js';
import type { CorrectDictation } from './dictation/correct-dictation.js';
import type { DictateCounterNotice } from './dictation/dictate-counter-notice.js';
import type { LapseDictation } from './dictation/lapse-dictation.js';
import type { DeclareDefault } from './counter-notice/declare-default.js';
import type { FileCounterNotice } from './counter-notice/file-counter-notice.js';
import type { AcceptComplaint } from './filing/accept-complaint.js';
import type { CureMaterials } from './filing/cure-materials.js';
import type { FileComplaint } from './filing/file-complaint.js';
import type { LapseCure } from './filing/lapse-cure.js';
import type { RejectComplaint } from './filing/reject-complaint.js';
import type { RequestCure } from './filing/request-cure.js';
import type { WithdrawComplaint } from './filing/withdraw-complaint.js';
import type { AskAgain } from './measure/ask-again.js';
import type { EndChase } from './measure/end-chase.js';
import type { EnterMeasureResults } from './measure/enter-measure-results.js';
import type { NotePlatformSilence } from './measure/note-platform-silence.js';
import type { RecordAsked } from './measure/record-asked.js';
import type { RecordMeasuresHandover } from './measure/record-measures-handover.js';
import type { ReportMeasures } from './measure/report-measures.js';
import type { AcknowledgeService } from './notice/acknowledge-service.js';
import type { DeemArrival } from './notice/deem-arrival.js';
import type { EscalateService } from './notice/escalate-service.js';
import type { GiveUpEffect } from './notice/give-up-effect.js';
import type { RecomputeDeadline } from './notice/recompute-deadline.js';
import type { RecordArrival } from './notice/record-arrival.js';
import type { RecordAttempt } from './notice/record-attempt.js';
import type { RecordDispatch } from './notice/record-dispatch.js';
import type { RecordFailure } from './notice/record-failure.js';
import type { RecordHandover } from './notice/record-handover.js';
import type { RecordReturn } from './notice/record-return.js';
import type { ResumeEffect } from './notice/resume-effect.js';
import type { AgreeReferral } from './referral/agree-referral.js';
import type { RecordReferralAnswer } from './referral/record-referral-answer.js';
import type { ReferIn } from './referral/refer-in.js';
import type { ReferOut } from './referral/refer-out.js';
import type { RelateDisputes } from './relation/relate-disputes.js';
import type { AnswerInquiry } from './waiting-period/answer-inquiry.js';
import type { AskForReports } from './waiting-period/ask-for-reports.js';
import type { EnterInquiryAnswer } from './waiting-period/enter-inquiry-answer.js';
import type { EndWaitingPeriod } from './waiting-period/end-waiting-period.js';
import type { ExcuseDelay } from './waiting-period/excuse-delay.js';
import type { LapseReport } from './waiting-period/lapse-report.js';
import type { NoteMissedState } from './waiting-period/note-missed-state.js';
import type { RecordCourtOrder } from './waiting-period/record-court-order.js';
import type { ReportProceeding } from './waiting-period/report-proceeding.js';
import type { ReportProceedingState } from './waiting-period/report-proceeding-state.js';
import type { TakeUrgent } from './urgent/take-urgent.js';
import type { TakeUrgentMeasure } from './urgent/take-urgent-measure.js';
import type { SecondUrgentMeasure } from './urgent/second-urgent-measure.js';
import type { RecordCall } from './urgent/record-call.js';
import type { RefuseUrgent } from './urgent/refuse-urgent.js';
import type { ReviewUrgentMeasure } from './urgent/review-urgent-measure.js';
import type { PassOnDuty } from './urgent/pass-on-duty.js';
import type { UndoUnreviewed } from './urgent/undo-unreviewed.js';
import type { GiveGuarantee } from './guarantee/give-guarantee.js';
import type { AskEarlyRestoration } from './guarantee/ask-early-restoration.js';
import type { AnswerEarlyRestoration } from './guarantee/answer-early-restoration.js';
import type { NoteRestorationOverdue } from './guarantee/note-restoration-overdue.js';
import type { ReleaseGuarantee } from './guarantee/release-guarantee.js';
import type { ClaimGuarantee } from './guarantee/claim-guarantee.js';
import type { OrderPreservationPapers } from './guarantee/order-preservation-papers.js';
import type { AnswerPreservation } from './preservation/answer-preservation.js';
import type { NotePreservationOverdue } from './preservation/note-preservation-overdue.js';
import type { RecordObjectEnded } from './preservation/record-object-ended.js';
import type { CorrectKnowledge } from './knowledge/correct-knowledge.js';
import type { WithdrawCounterNotice } from './counter-notice/withdraw-counter-notice.js';
import type { RejectCounterNotice } from './counter-notice/reject-counter-notice.js';
import type { RaiseAgain } from './round/raise-again.js';
import type { AdmitRound } from './round/admit-round.js';
import type { RefuseRound } from './round/refuse-round.js';
import type { ListSideEffects } from './round/list-side-effects.js';
import type { ConfirmUndone } from './round/confirm-undone.js';
import type { NameUnlisted } from './record/name-unlisted.js';
import type { MatchUnlisted } from './record/match-unlisted.js';
import type { RefuseUnlisted } from './record/refuse-unlisted.js';
import type { WithdrawWords } from './record/withdraw-words.js';
import type { NotePrintedDate } from './record/note-printed-date.js';
import type { EndCourtOrder } from './order/end-court-order.js';
import type { ExtendDeadline } from './extension/extend-deadline.js';
import type { ExtendForOutage } from './extension/extend-for-outage.js';
import type { ClaimDelay } from './extension/claim-delay.js';
import type { RefuseDelay } from './extension/refuse-delay.js';
import type { ReviewGround } from './extension/review-ground.js';
import type { AgreementCommand } from './agreement-commands.js';
import type { NoticeCommand } from './notice-commands.js';
import type { MediationCommand } from './mediation/commands.js';
import type { DelegatedCommand } from './delegation/commands.js';
import type { GoodFaithCommand } from './good-faith/commands.js';
import type { DecisionCommand } from './decision/commands.js';
import type { PanelCommand } from './panel/commands.js';

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
