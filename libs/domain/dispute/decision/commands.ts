import type { BeginSubmissions } from './begin-submissions.js';
import type { CloseSubmissions } from './close-submissions.js';
import type { NoteDecisionOverdue } from './note-decision-overdue.js';

/** Everything that can be asked about a panel's file and decision. */
export type DecisionCommand = BeginSubmissions | CloseSubmissions | NoteDecisionOverdue;
