import type { DisputeAction } from './action.js';
import { acceptAmendment } from './amendment/accept-amendment.js';
import { amendComplaint } from './amendment/amend-complaint.js';
import { refuseAmendment } from './amendment/refuse-amendment.js';
import { closePairsByDefault } from './closing/close-pairs.js';
import type { DisputeCommand } from './commands.js';
import { confirmDictation } from './dictation/confirm-dictation.js';
import { correctDictation } from './dictation/correct-dictation.js';
import { dictateCounterNotice } from './dictation/dictate-counter-notice.js';
import { lapseDictation } from './dictation/lapse-dictation.js';
import { declareDefault } from './counter-notice/declare-default.js';
import { fileCounterNotice } from './counter-notice/file-counter-notice.js';
import { askForDocument } from './document/ask-for-document.js';
import { recordDocument } from './document/record-document.js';
import { storeEvidence } from './evidence/store-evidence.js';
import { acceptComplaint } from './filing/accept-complaint.js';
import { cureMaterials } from './filing/cure-materials.js';
import { fileComplaint } from './filing/file-complaint.js';
import { lapseCure } from './filing/lapse-cure.js';
import { rejectComplaint } from './filing/reject-complaint.js';
import { requestCure } from './filing/request-cure.js';
import { withdrawComplaint } from './filing/withdraw-complaint.js';
import { askAgain } from './measure/ask-again.js';
import { endChase } from './measure/end-chase.js';
import { enterMeasureResults } from './measure/enter-measure-results.js';
import { notePlatformSilence } from './measure/note-platform-silence.js';
import { recordAsked } from './measure/record-asked.js';
import { recordMeasuresHandover } from './measure/record-measures-handover.js';
import { reportMeasures } from './measure/report-measures.js';
import { acknowledgeService } from './notice/acknowledge-service.js';
import { deemArrival } from './notice/deem-arrival.js';
import { escalateService } from './notice/escalate-service.js';
import { giveUpEffect } from './notice/give-up-effect.js';
import { recomputeDeadline } from './notice/recompute-deadline.js';
import { recordArrival } from './notice/record-arrival.js';
import { recordAttempt } from './notice/record-attempt.js';
import { recordDispatch } from './notice/record-dispatch.js';
import { recordFailure } from './notice/record-failure.js';
import { recordHandover } from './notice/record-handover.js';
import { recordReturn } from './notice/record-return.js';
import { resumeEffect } from './notice/resume-effect.js';
import { REFERRAL_ACTIONS } from './referral/actions.js';
import { relateDisputes } from './relation/relate-disputes.js';
import { answerInquiry } from './waiting-period/answer-inquiry.js';
import { askForReports } from './waiting-period/ask-for-reports.js';
import { enterInquiryAnswer } from './waiting-period/enter-inquiry-answer.js';
import { endWaitingPeriod } from './waiting-period/end-waiting-period.js';
import { excuseDelay } from './waiting-period/excuse-delay.js';
import { lapseReport } from './waiting-period/lapse-report.js';
import { noteMissedState } from './waiting-period/note-missed-state.js';
import { recordCourtOrder } from './waiting-period/record-court-order.js';
import { reportProceeding } from './waiting-period/report-proceeding.js';
import { reportProceedingState } from './waiting-period/report-proceeding-state.js';
import { takeUrgent } from './urgent/take-urgent.js';
import { takeUrgentMeasure } from './urgent/take-urgent-measure.js';
import { secondUrgentMeasure } from './urgent/second-urgent-measure.js';
import { recordCall } from './urgent/record-call.js';
import { refuseUrgent } from './urgent/refuse-urgent.js';
import { reviewUrgentMeasure } from './urgent/review-urgent-measure.js';
import { passOnDuty } from './urgent/pass-on-duty.js';
import { undoUnreviewed } from './urgent/undo-unreviewed.js';
import { giveGuarantee } from './guarantee/give-guarantee.js';
import { askEarlyRestoration } from './guarantee/ask-early-restoration.js';
import { answerEarlyRestoration } from './guarantee/answer-early-restoration.js';
import { noteRestorationOverdue } from './guarantee/note-restoration-overdue.js';
import { releaseGuarantee } from './guarantee/release-guarantee.js';
import { claimGuarantee } from './guarantee/claim-guarantee.js';
import { orderPreservationPapers } from './guarantee/order-preservation-papers.js';
import { answerPreservation } from './preservation/answer-preservation.js';
import { notePreservationOverdue } from './preservation/note-preservation-overdue.js';
import { recordObjectEnded } from './preservation/record-object-ended.js';
import { correctKnowledge } from './knowledge/correct-knowledge.js';
import { withdrawCounterNotice } from './counter-notice/withdraw-counter-notice.js';
import { rejectCounterNotice } from './counter-notice/reject-counter-notice.js';
import { raiseAgain } from './round/raise-again.js';
import { admitRound } from './round/admit-round.js';
import { refuseRound } from './round/refuse-round.js';
import { listSideEffects } from './round/list-side-effects.js';
import { confirmUndone } from './round/confirm-undone.js';
import { nameUnlisted } from './record/name-unlisted.js';
import { matchUnlisted } from './record/match-unlisted.js';
import { refuseUnlisted } from './record/refuse-unlisted.js';
import { withdrawWords } from './record/withdraw-words.js';
import { notePrintedDate } from './record/note-printed-date.js';
import { endCourtOrder } from './order/end-court-order.js';
import { extendDeadline } from './extension/extend-deadline.js';
import { extendForOutage } from './extension/extend-for-outage.js';
import { claimDelay } from './extension/claim-delay.js';
import { refuseDelay } from './extension/refuse-delay.js';
import { reviewGround } from './extension/review-ground.js';
import { NOTICE_ACTIONS } from './notice-actions.js';
import { AGREEMENT_ACTIONS } from './agreement-actions.js';
import { MEDIATION_ACTIONS } from './mediation/actions.js';
import { GOOD_FAITH_ACTIONS } from './good-faith/actions.js';
import { DECISION_ACTIONS } from './decision/actions.js';
import { DELEGATED_ACTIONS } from './delegation/actions.js';
import { PANEL_ACTIONS } from './panel/actions.js';

/** Everything anybody can do to a dispute: the feature list, the guard and the menu of buttons. A new action is one line and one file. */
export const ACTIONS: { readonly [C in DisputeCommand as C['type']]: DisputeAction<C> } = {
  FileComplaint: fileComplaint,
  RequestCure: requestCure,
  CureMaterials: cureMaterials,
  LapseCure: lapseCure,
  AcceptComplaint: acceptComplaint,
  RejectComplaint: rejectComplaint,
  WithdrawComplaint: withdrawComplaint,
  AmendComplaint: amendComplaint,
  AcceptAmendment: acceptAmendment,
  RefuseAmendment: refuseAmendment,
  RecordDispatch: recordDispatch,
  RecordArrival: recordArrival,
  RecordFailure: recordFailure,
  RecordHandover: recordHandover,
  RecordAttempt: recordAttempt,
  RecordReturn: recordReturn,
  AcknowledgeService: acknowledgeService,
  DeemArrival: deemArrival,
  EscalateService: escalateService,
  GiveUpEffect: giveUpEffect,
  ResumeEffect: resumeEffect,
  RecomputeDeadline: recomputeDeadline,
  RecordAsked: recordAsked,
  RecordMeasuresHandover: recordMeasuresHandover,
  ReportMeasures: reportMeasures,
  EnterMeasureResults: enterMeasureResults,
  NotePlatformSilence: notePlatformSilence,
  AskAgain: askAgain,
  EndChase: endChase,
  FileCounterNotice: fileCounterNotice,
  DeclareDefault: declareDefault,
  ReportProceeding: reportProceeding,
  ReportProceedingState: reportProceedingState,
  AskForReports: askForReports,
  AnswerInquiry: answerInquiry,
  EnterInquiryAnswer: enterInquiryAnswer,
  EndWaitingPeriod: endWaitingPeriod,
  LapseReport: lapseReport,
  NoteMissedState: noteMissedState,
  RecordCourtOrder: recordCourtOrder,
  ExcuseDelay: excuseDelay,
  ClosePairs: closePairsByDefault,
  StoreEvidence: storeEvidence,
  AskForDocument: askForDocument,
  RecordDocument: recordDocument,
  TakeUrgent: takeUrgent,
  TakeUrgentMeasure: takeUrgentMeasure,
  SecondUrgentMeasure: secondUrgentMeasure,
  RecordCall: recordCall,
  RefuseUrgent: refuseUrgent,
  ReviewUrgentMeasure: reviewUrgentMeasure,
  PassOnDuty: passOnDuty,
  UndoUnreviewed: undoUnreviewed,
  GiveGuarantee: giveGuarantee,
  AskEarlyRestoration: askEarlyRestoration,
  AnswerEarlyRestoration: answerEarlyRestoration,
  NoteRestorationOverdue: noteRestorationOverdue,
  ReleaseGuarantee: releaseGuarantee,
  ClaimGuarantee: claimGuarantee,
  OrderPreservationPapers: orderPreservationPapers,
  AnswerPreservation: answerPreservation,
  NotePreservationOverdue: notePreservationOverdue,
  RecordObjectEnded: recordObjectEnded,
  CorrectKnowledge: correctKnowledge,
  WithdrawCounterNotice: withdrawCounterNotice,
  RejectCounterNotice: rejectCounterNotice,
  RaiseAgain: raiseAgain,
  AdmitRound: admitRound,
  RefuseRound: refuseRound,
  ListSideEffects: listSideEffects,
  ConfirmUndone: confirmUndone,
  NameUnlisted: nameUnlisted,
  MatchUnlisted: matchUnlisted,
  RefuseUnlisted: refuseUnlisted,
  WithdrawWords: withdrawWords,
  NotePrintedDate: notePrintedDate,
  EndCourtOrder: endCourtOrder,
  ExtendDeadline: extendDeadline,
  ExtendForOutage: extendForOutage,
  ClaimDelay: claimDelay,
  RefuseDelay: refuseDelay,
  ReviewGround: reviewGround,
  RelateDisputes: relateDisputes,
  ...AGREEMENT_ACTIONS,
  ...NOTICE_ACTIONS,
  ...MEDIATION_ACTIONS,
  ...GOOD_FAITH_ACTIONS,
  ...PANEL_ACTIONS,
  ...DECISION_ACTIONS,
  ...DELEGATED_ACTIONS,
  DictateCounterNotice: dictateCounterNotice,
  CorrectDictation: correctDictation,
  ConfirmDictation: confirmDictation,
  LapseDictation: lapseDictation,
  ...REFERRAL_ACTIONS,
};
