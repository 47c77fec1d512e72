import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { withNominations } from './nominated.js';

export type LapseNominations = ClockCommand<'LapseNominations'>;

/** The clock's: for a side that has nominated nobody by now the association appoints. */
export const lapseNominations: DisputeAction<LapseNominations> = {
  by: ['clock'],
  on: 'panel',
  during: ['nominating'],
  subjects: ({ subject }) => [subject],
  needs: ['experts'],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    return withNominations(partsOf(command.data.subject).id ?? '', dueAt, command.at, file);
  },
};
