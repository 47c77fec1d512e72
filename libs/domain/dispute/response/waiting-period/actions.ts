import { table } from '../../core/action.js';
import { reportProceeding } from './report-proceeding.js';
import { correctProceeding } from './correct-proceeding.js';
import { noteProceeding } from './note-proceeding.js';
import { confirmJudgment } from './confirm-judgment.js';
import { reportProceedingState } from './report-proceeding-state.js';
import { askForReports } from './ask-for-reports.js';
import { answerInquiry } from './answer-inquiry.js';
import { enterInquiryAnswer } from './enter-inquiry-answer.js';
import { endWaitingPeriod } from './end-waiting-period.js';
import { lapseReport } from './lapse-report.js';
import { noteMissedState } from './note-missed-state.js';
import { recordCourtOrder } from './record-court-order.js';
import { excuseDelay } from './excuse-delay.js';

/** Everything that concerns the waiting period and what ends or keeps it. */
export const WAITING_PERIOD_ACTIONS = table({
  ReportProceeding: reportProceeding,
  NoteProceeding: noteProceeding,
  CorrectProceeding: correctProceeding,
  ReportProceedingState: reportProceedingState,
  ConfirmJudgment: confirmJudgment,
  AskForReports: askForReports,
  AnswerInquiry: answerInquiry,
  EnterInquiryAnswer: enterInquiryAnswer,
  EndWaitingPeriod: endWaitingPeriod,
  LapseReport: lapseReport,
  NoteMissedState: noteMissedState,
  RecordCourtOrder: recordCourtOrder,
  ExcuseDelay: excuseDelay,
});
