import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type ConfirmBySilence = ClockCommand<'ConfirmBySilence'>;

/** Nobody objected to what was reported as done. */
export const confirmBySilence: DisputeAction<ConfirmBySilence> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['performance-check'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const undertakingId = partsOf(command.data.subject).id ?? '';
    return [{ type: 'PerformanceConfirmed', data: { undertakingId, by: 'silence', effectiveAt: dueAt } }];
  },
};
