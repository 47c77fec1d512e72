import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { becameFinal } from './became-final.js';

export type FinaliseDecision = ClockCommand<'FinaliseDecision'>;

/** The clock's: nobody asked for a review in time. */
export const finaliseDecision: DisputeAction<FinaliseDecision> = {
  by: ['clock'],
  on: 'decision',
  during: ['decision-review'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    return [becameFinal(file.dispute, partsOf(command.data.subject).id ?? '', 'time', dueAt)];
  },
};
