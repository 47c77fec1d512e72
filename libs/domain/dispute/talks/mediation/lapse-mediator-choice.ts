import { atTheEndOf } from '../../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type LapseMediatorChoice = ClockCommand<'LapseMediatorChoice'>;

/** The clock's: the parties did not agree on a mediator, so the association assigns one. */
export const lapseMediatorChoice: DisputeAction<LapseMediatorChoice> = {
  by: ['clock'],
  on: 'mediation',
  during: ['choosing-mediator'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const assignDue = houseDeadline(file, 'assign-mediator', atTheEndOf(deadline, 'MediatorChoiceLapsed'));
    const { id: mediationId = '' } = partsOf(command.data.subject);
    return [{ type: 'MediatorChoiceLapsed', data: { mediationId, effectiveAt: deadline.dueAt, assignDue } }];
  },
};
