import type { AfterCommand } from './after-commands.js';
import type { ReturnFile } from './return-file.js';
import type { CompleteFile } from './complete-file.js';
import type { MakeSubmission } from './make-submission.js';
import type { AskParties } from './ask-parties.js';
import type { ListIssues } from './list-issues.js';
import type { SummariseConfidential } from './summarise-confidential.js';
import type { ReportPanelContact } from './report-panel-contact.js';
import type { AnswerPanelContact } from './answer-panel-contact.js';
import type { StartDeliberation } from './start-deliberation.js';
import type { ExtendDecisionTime } from './extend-decision-time.js';
import type { ReleaseDecision } from './release-decision.js';
import type { ReturnDecision } from './return-decision.js';
import type { CorrectDecision } from './correct-decision.js';
import type { BeginSubmissions } from './begin-submissions.js';
import type { CloseSubmissions } from './close-submissions.js';
import type { NoteDecisionOverdue } from './note-decision-overdue.js';

/**
 * Everything that can be asked about a panel's file and decision; ballots and signatures are asked of its room. What
 * follows is part of it.
 */
export type DecisionCommand =
  | AfterCommand
  | ReturnFile
  | CompleteFile
  | MakeSubmission
  | AskParties
  | ListIssues
  | SummariseConfidential
  | ReportPanelContact
  | AnswerPanelContact
  | StartDeliberation
  | ExtendDecisionTime
  | ReleaseDecision
  | ReturnDecision
  | CorrectDecision
  | BeginSubmissions
  | CloseSubmissions
  | NoteDecisionOverdue;
