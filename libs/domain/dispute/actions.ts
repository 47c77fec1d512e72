import type { DisputeAction } from './core/action.js';
import { acceptAmendment } from './intake/amendment/accept-amendment.js';
import { amendComplaint } from './intake/amendment/amend-complaint.js';
import { refuseAmendment } from './intake/amendment/refuse-amendment.js';
import { closePairsByDefault } from './closing/close-pairs.js';
import type { DisputeCommand } from './commands.js';
import { confirmDictation } from './intake/dictation/confirm-dictation.js';
import { correctDictation } from './intake/dictation/correct-dictation.js';
import { dictateCounterNotice } from './intake/dictation/dictate-counter-notice.js';
import { lapseDictation } from './intake/dictation/lapse-dictation.js';
import { declareDefault } from './response/counter-notice/declare-default.js';
import { fileCounterNotice } from './response/counter-notice/file-counter-notice.js';
import { askForDocument } from './service/document/ask-for-document.js';
import { recordDocument } from './service/document/record-document.js';
import { storeEvidence } from './service/evidence/store-evidence.js';
import { acceptComplaint } from './intake/filing/accept-complaint.js';
import { cureMaterials } from './intake/filing/cure-materials.js';
import { fileComplaint } from './intake/filing/file-complaint.js';
import { lapseCure } from './intake/filing/lapse-cure.js';
import { rejectComplaint } from './intake/filing/reject-complaint.js';
import { requestCure } from './intake/filing/request-cure.js';
import { withdrawComplaint } from './intake/filing/withdraw-complaint.js';
import { askAgain } from './measures/measure/ask-again.js';
import { endChase } from './measures/measure/end-chase.js';
import { enterMeasureResults } from './measures/measure/enter-measure-results.js';
import { notePlatformSilence } from './measures/measure/note-platform-silence.js';
import { recordAsked } from './measures/measure/record-asked.js';
import { recordMeasuresHandover } from './measures/measure/record-measures-handover.js';
import { reportMeasures } from './measures/measure/report-measures.js';
import { acknowledgeService } from './service/notice/acknowledge-service.js';
import { deemArrival } from './service/notice/deem-arrival.js';
import { escalateService } from './service/notice/escalate-service.js';
import { giveUpEffect } from './service/notice/give-up-effect.js';
import { recomputeDeadline } from './service/notice/recompute-deadline.js';
import { recordArrival } from './service/notice/record-arrival.js';
import { recordAttempt } from './service/notice/record-attempt.js';
import { recordDispatch } from './service/notice/record-dispatch.js';
import { recordFailure } from './service/notice/record-failure.js';
import { recordHandover } from './service/notice/record-handover.js';
import { recordReturn } from './service/notice/record-return.js';
import { resumeEffect } from './service/notice/resume-effect.js';
import { REFERRAL_ACTIONS } from './conduct/referral/actions.js';
import { relateDisputes } from './intake/relation/relate-disputes.js';
import { answerInquiry } from './response/waiting-period/answer-inquiry.js';
import { askForReports } from './response/waiting-period/ask-for-reports.js';
import { enterInquiryAnswer } from './response/waiting-period/enter-inquiry-answer.js';
import { endWaitingPeriod } from './response/waiting-period/end-waiting-period.js';
import { excuseDelay } from './response/waiting-period/excuse-delay.js';
import { lapseReport } from './response/waiting-period/lapse-report.js';
import { noteMissedState } from './response/waiting-period/note-missed-state.js';
import { recordCourtOrder } from './response/waiting-period/record-court-order.js';
import { reportProceeding } from './response/waiting-period/report-proceeding.js';
import { reportProceedingState } from './response/waiting-period/report-proceeding-state.js';
import { takeUrgent } from './measures/urgent/take-urgent.js';
import { takeUrgentMeasure } from './measures/urgent/take-urgent-measure.js';
import { secondUrgentMeasure } from './measures/urgent/second-urgent-measure.js';
import { recordCall } from './measures/urgent/record-call.js';
import { refuseUrgent } from './measures/urgent/refuse-urgent.js';
import { reviewUrgentMeasure } from './measures/urgent/review-urgent-measure.js';
import { passOnDuty } from './measures/urgent/pass-on-duty.js';
import { undoUnreviewed } from './measures/urgent/undo-unreviewed.js';
import { giveGuarantee } from './measures/guarantee/give-guarantee.js';
import { askEarlyRestoration } from './measures/guarantee/ask-early-restoration.js';
import { answerEarlyRestoration } from './measures/guarantee/answer-early-restoration.js';
import { noteRestorationOverdue } from './measures/guarantee/note-restoration-overdue.js';
import { releaseGuarantee } from './measures/guarantee/release-guarantee.js';
import { claimGuarantee } from './measures/guarantee/claim-guarantee.js';
import { orderPreservationPapers } from './measures/guarantee/order-preservation-papers.js';
import { answerPreservation } from './measures/preservation/answer-preservation.js';
import { notePreservationOverdue } from './measures/preservation/note-preservation-overdue.js';
import { recordObjectEnded } from './measures/preservation/record-object-ended.js';
import { correctKnowledge } from './measures/platform-notice/correct-knowledge.js';
import { withdrawCounterNotice } from './response/counter-notice/withdraw-counter-notice.js';
import { rejectCounterNotice } from './response/counter-notice/reject-counter-notice.js';
import { raiseAgain } from './intake/renewal/raise-again.js';
import { admitRound } from './intake/renewal/admit-round.js';
import { refuseRound } from './intake/renewal/refuse-round.js';
import { listSideEffects } from './intake/renewal/list-side-effects.js';
import { confirmUndone } from './intake/renewal/confirm-undone.js';
import { nameUnlisted } from './intake/corrections/name-unlisted.js';
import { matchUnlisted } from './intake/corrections/match-unlisted.js';
import { refuseUnlisted } from './intake/corrections/refuse-unlisted.js';
import { withdrawWords } from './intake/corrections/withdraw-words.js';
import { notePrintedDate } from './intake/corrections/note-printed-date.js';
import { endCourtOrder } from './response/order/end-court-order.js';
import { extendDeadline } from './response/extension/extend-deadline.js';
import { extendForOutage } from './response/extension/extend-for-outage.js';
import { claimDelay } from './response/extension/claim-delay.js';
import { refuseDelay } from './response/extension/refuse-delay.js';
import { reviewGround } from './response/extension/review-ground.js';
import { NOTICE_ACTIONS } from './notice-actions.js';
import { AGREEMENT_ACTIONS } from './agreement-actions.js';
import { MEDIATION_ACTIONS } from './talks/mediation/actions.js';
import { GOOD_FAITH_ACTIONS } from './conduct/bad-faith-review/actions.js';
import { DECISION_ACTIONS } from './panel/decision/actions.js';
import { DELEGATED_ACTIONS } from './intake/delegation/actions.js';
import { PANEL_ACTIONS } from './panel/panel/actions.js';

/**
 * Everything anybody can do to a dispute: the feature list, the guard and the menu of buttons. A new action is one line
 * and one file.
 */
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
