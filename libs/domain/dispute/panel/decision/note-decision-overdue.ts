import { atTheEndOf } from '../../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { beforePanelOn } from './before-panel.js';

export type NoteDecisionOverdue = ClockCommand<'NoteDecisionOverdue'>;

/** The clock's: the panel's time is over and it has not decided; a person follows it up. */
export const noteDecisionOverdue: DisputeAction<NoteDecisionOverdue> = {
  by: ['clock'],
  on: 'panel',
  during: ['issue-listing', 'deliberation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { decisionId } = beforePanelOn(command.data.subject, file);
    const chaseDue = houseDeadline(file, 'chase-decision', atTheEndOf(deadline, 'DecisionOverdue'));
    return [{ type: 'DecisionOverdue', data: { decisionId, effectiveAt: deadline.dueAt, chaseDue } }];
  },
};
