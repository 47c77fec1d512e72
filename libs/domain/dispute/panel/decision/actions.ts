import { table, type CommandOf } from '../../core/action.js';
import { returnFile } from './return-file.js';
import { completeFile } from './complete-file.js';
import { makeSubmission } from './make-submission.js';
import { supplementEvidence } from './supplement-evidence.js';
import { askParties } from './ask-parties.js';
import { listIssues } from './list-issues.js';
import { summariseConfidential } from './summarise-confidential.js';
import { reportPanelContact } from './report-panel-contact.js';
import { answerPanelContact } from './answer-panel-contact.js';
import { startDeliberation } from './start-deliberation.js';
import { extendDecisionTime } from './extend-decision-time.js';
import { releaseDecision } from './release-decision.js';
import { returnDecision } from './return-decision.js';
import { correctDecision } from './correct-decision.js';
import { beginSubmissions } from './begin-submissions.js';
import { closeSubmissions } from './close-submissions.js';
import { noteDecisionOverdue } from './note-decision-overdue.js';
import { answerAdoption } from './answer-adoption.js';
import { enterAdoptionAnswer } from './enter-adoption-answer.js';
import { noteAdoptionOverdue } from './note-adoption-overdue.js';
import { requestReview } from './request-review.js';
import { refuseReview } from './refuse-review.js';
import { requestClarification } from './request-clarification.js';
import { clarifyDecision } from './clarify-decision.js';
import { refuseClarification } from './refuse-clarification.js';
import { openReview } from './open-review.js';
import { finaliseDecision } from './finalise-decision.js';
import { endPanelCase } from './end-panel-case.js';
import { proposePublication } from './propose-publication.js';
import { approvePublication } from './approve-publication.js';
import { refusePublication } from './refuse-publication.js';

/** What is done after a decision. */
export const AFTER_DECISION_ACTIONS = table({
  AnswerAdoption: answerAdoption,
  EnterAdoptionAnswer: enterAdoptionAnswer,
  NoteAdoptionOverdue: noteAdoptionOverdue,
  RequestReview: requestReview,
  RefuseReview: refuseReview,
  OpenReview: openReview,
  RequestClarification: requestClarification,
  ClarifyDecision: clarifyDecision,
  RefuseClarification: refuseClarification,
  FinaliseDecision: finaliseDecision,
  EndPanelCase: endPanelCase,
  ProposePublication: proposePublication,
  ApprovePublication: approvePublication,
  RefusePublication: refusePublication,
});
export type AfterDecisionCommand = CommandOf<typeof AFTER_DECISION_ACTIONS>;

/** Everything that concerns what a panel does until and after it decides. */
export const DECISION_ACTIONS = table({
  ReturnFile: returnFile,
  CompleteFile: completeFile,
  MakeSubmission: makeSubmission,
  SupplementEvidence: supplementEvidence,
  AskParties: askParties,
  ListIssues: listIssues,
  SummariseConfidential: summariseConfidential,
  ReportPanelContact: reportPanelContact,
  AnswerPanelContact: answerPanelContact,
  StartDeliberation: startDeliberation,
  ExtendDecisionTime: extendDecisionTime,
  ReleaseDecision: releaseDecision,
  ReturnDecision: returnDecision,
  CorrectDecision: correctDecision,
  BeginSubmissions: beginSubmissions,
  CloseSubmissions: closeSubmissions,
  NoteDecisionOverdue: noteDecisionOverdue,
  ...AFTER_DECISION_ACTIONS,
});
export type DecisionCommand = CommandOf<typeof DECISION_ACTIONS>;
