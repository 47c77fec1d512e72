import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { proceedingEnded } from './proceeding-ended.js';

export type LapseReport = ClockCommand<'LapseReport'>;

/**
 * The clock's: a filing receipt sufficed at first, but acceptance did not follow in the set time, so the report lapses
 * (practice P5).
 */
export const lapseReport: DisputeAction<LapseReport> = {
  by: ['clock'],
  on: 'proceeding',
  during: ['awaiting-acceptance'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const reportId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    return proceedingEnded(reportId, 'not-proven', deadline.dueAt, command.at, file);
  },
};
