import { atTheEndOf } from '../../../calendar/deadline.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { beforePanelOn } from './before-panel.js';
import { checkRoundLeft, openRound } from './round.js';

export type BeginSubmissions = ClockCommand<'BeginSubmissions'>;

/** The clock's: nobody found the file unclear in time, and the first round begins. */
export const beginSubmissions: DisputeAction<BeginSubmissions> = {
  by: ['clock'],
  on: 'panel',
  during: ['file-reading'],
  subjects: ({ subject }) => [subject],
  precondition: (subject, file) => {
    checkRoundLeft(beforePanelOn(subject, file), file);
    return true;
  },
  decide: (command, file) => {
    const { event: _, ...anchor } = atTheEndOf(passedDeadline(command, file), 'SubmissionsOpened');
    return openRound(beforePanelOn(command.data.subject, file), { anchor, at: command.at }, file);
  },
};
