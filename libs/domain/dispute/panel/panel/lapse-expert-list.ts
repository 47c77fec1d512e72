import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { withRanking } from './ranked.js';

export type LapseExpertList = ClockCommand<'LapseExpertList'>;

/** The clock's: a list that has not come back by now strikes nobody and holds all equal. */
export const lapseExpertList: DisputeAction<LapseExpertList> = {
  by: ['clock'],
  on: 'panel',
  during: ['striking'],
  subjects: ({ subject }) => [subject],
  needs: ['experts'],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    return withRanking(partsOf(command.data.subject).id ?? '', dueAt, command.at, file);
  },
};
