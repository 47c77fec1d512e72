import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { beforePanelOn } from './before-panel.js';

export type CloseSubmissions = ClockCommand<'CloseSubmissions'>;

/** The clock's: the round's time is over. Whoever said nothing admits nothing. */
export const closeSubmissions: DisputeAction<CloseSubmissions> = {
  by: ['clock'],
  on: 'panel',
  during: ['submissions'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const { decisionId, decision } = beforePanelOn(command.data.subject, file);
    return [
      {
        type: 'SubmissionsClosed',
        data: { decisionId, round: decision.round?.number ?? 1, by: 'time', effectiveAt: dueAt },
      },
    ];
  },
};
