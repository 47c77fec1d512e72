import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { awaitsOthers } from '../../core/awaited-agreement.js';
import { endMediation } from './end.js';
import { getMediation } from './mediations.js';

export type LapseMediation = ClockCommand<'LapseMediation'>;

/** The clock's: the time of the mediation is over, nobody extended it, and no agreement waits for others alone. */
export const lapseMediation: DisputeAction<LapseMediation> = {
  by: ['clock'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const { id: mediationId = '' } = partsOf(command.data.subject);
    const { agreement } = getMediation(file.dispute, mediationId);
    if (agreement && awaitsOthers(agreement)) return [];
    return endMediation([], mediationId, { outcome: 'time-over', effectiveAt, at: command.at }, file);
  },
};
