import { laterHouseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type CloseHearing = ClockCommand<'CloseHearing'>;

/** The time to be heard is over; silence admits nothing, and a person decides all the same. */
export const closeHearing: DisputeAction<CloseHearing> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['breach-hearing'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const decideDue = laterHouseDeadline(file, 'decide-breach', 'next-step', { event: 'BreachHeard', at: dueAt });
    return [
      {
        type: 'BreachHeard',
        data: { undertakingId: partsOf(command.data.subject).id ?? '', heardAt: dueAt, decideDue },
      },
    ];
  },
};
