import { atTheEndOf } from '../../../calendar/deadline.js';
import { passedDeadline, type ClockCommand, type DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { beforePanel } from './before-panel.js';
import { openRound } from './round.js';

export type BeginSubmissions = ClockCommand<'BeginSubmissions'>;

/** The clock's: nobody found the file unclear in time, and the first round begins. */
export const beginSubmissions: DisputeAction<BeginSubmissions> = {
  by: ['clock'],
  on: 'panel',
  during: ['file-reading'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { event: _, ...anchor } = atTheEndOf(passedDeadline(command, file), 'SubmissionsOpened');
    return openRound(beforePanel(partsOf(command.data.subject).id ?? '', file), { anchor, at: command.at }, file);
  },
};
