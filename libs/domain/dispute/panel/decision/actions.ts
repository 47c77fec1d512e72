import type { DisputeAction } from '../../core/action.js';
import { AFTER_ACTIONS } from './after-actions.js';
import { returnFile } from './return-file.js';
import { completeFile } from './complete-file.js';
import { makeSubmission } from './make-submission.js';
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
import type { DecisionCommand } from './commands.js';

/** Everything anybody can do from the panel that is there to its decision, and after it. */
export const DECISION_ACTIONS: { readonly [C in DecisionCommand as C['type']]: DisputeAction<C> } = {
  ReturnFile: returnFile,
  CompleteFile: completeFile,
  MakeSubmission: makeSubmission,
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
  ...AFTER_ACTIONS,
};
