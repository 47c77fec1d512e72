import type { DisputeAction } from './action.js';
import { closePairsByDefault } from './closing/close-pairs.js';
import type { DisputeCommand } from './commands.js';
import { declareDefault } from './counter-notice/declare-default.js';
import { fileCounterNotice } from './counter-notice/file-counter-notice.js';
import { storeEvidence } from './evidence/store-evidence.js';
import { acceptComplaint } from './filing/accept-complaint.js';
import { cureMaterials } from './filing/cure-materials.js';
import { fileComplaint } from './filing/file-complaint.js';
import { lapseCure } from './filing/lapse-cure.js';
import { rejectComplaint } from './filing/reject-complaint.js';
import { requestCure } from './filing/request-cure.js';
import { withdrawComplaint } from './filing/withdraw-complaint.js';
import { askAgain } from './measure/ask-again.js';
import { notePlatformSilence } from './measure/note-platform-silence.js';
import { recordAsked } from './measure/record-asked.js';
import { reportMeasures } from './measure/report-measures.js';
import { acknowledgeService } from './notice/acknowledge-service.js';
import { escalateService } from './notice/escalate-service.js';
import { giveUpEffect } from './notice/give-up-effect.js';
import { recomputeDeadline } from './notice/recompute-deadline.js';
import { recordArrival } from './notice/record-arrival.js';
import { recordDispatch } from './notice/record-dispatch.js';
import { recordFailure } from './notice/record-failure.js';
import { resumeEffect } from './notice/resume-effect.js';
import { answerInquiry } from './waiting-period/answer-inquiry.js';
import { askForReports } from './waiting-period/ask-for-reports.js';
import { endWaitingPeriod } from './waiting-period/end-waiting-period.js';
import { excuseDelay } from './waiting-period/excuse-delay.js';
import { lapseReport } from './waiting-period/lapse-report.js';
import { noteMissedState } from './waiting-period/note-missed-state.js';
import { recordCourtOrder } from './waiting-period/record-court-order.js';
import { reportProceeding } from './waiting-period/report-proceeding.js';
import { reportProceedingState } from './waiting-period/report-proceeding-state.js';

/** Everything anybody can do to a dispute: the feature list, the guard and the menu of buttons. A new action is one line and one file. */
export const ACTIONS: { readonly [C in DisputeCommand as C['type']]: DisputeAction<C> } = {
  FileComplaint: fileComplaint,
  RequestCure: requestCure,
  CureMaterials: cureMaterials,
  LapseCure: lapseCure,
  AcceptComplaint: acceptComplaint,
  RejectComplaint: rejectComplaint,
  WithdrawComplaint: withdrawComplaint,
  RecordDispatch: recordDispatch,
  RecordArrival: recordArrival,
  RecordFailure: recordFailure,
  AcknowledgeService: acknowledgeService,
  EscalateService: escalateService,
  GiveUpEffect: giveUpEffect,
  ResumeEffect: resumeEffect,
  RecomputeDeadline: recomputeDeadline,
  RecordAsked: recordAsked,
  ReportMeasures: reportMeasures,
  NotePlatformSilence: notePlatformSilence,
  AskAgain: askAgain,
  FileCounterNotice: fileCounterNotice,
  DeclareDefault: declareDefault,
  ReportProceeding: reportProceeding,
  ReportProceedingState: reportProceedingState,
  AskForReports: askForReports,
  AnswerInquiry: answerInquiry,
  EndWaitingPeriod: endWaitingPeriod,
  LapseReport: lapseReport,
  NoteMissedState: noteMissedState,
  RecordCourtOrder: recordCourtOrder,
  ExcuseDelay: excuseDelay,
  ClosePairs: closePairsByDefault,
  StoreEvidence: storeEvidence,
};
