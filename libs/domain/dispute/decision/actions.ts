import type { DisputeAction } from '../action.js';
import { beginSubmissions } from './begin-submissions.js';
import { closeSubmissions } from './close-submissions.js';
import type { DecisionCommand } from './commands.js';
import { noteDecisionOverdue } from './note-decision-overdue.js';

/** Everything anybody can do from the panel that is there to its decision. */
export const DECISION_ACTIONS: { readonly [C in DecisionCommand as C['type']]: DisputeAction<C> } = {
  BeginSubmissions: beginSubmissions,
  CloseSubmissions: closeSubmissions,
  NoteDecisionOverdue: noteDecisionOverdue,
};
