import { atTheEndOf } from '../../../calendar/deadline.js';
import { passedDeadline, stageDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getMediation } from './mediations.js';

export type LapseMediatorAcceptance = ClockCommand<'LapseMediatorAcceptance'>;

/** The clock's: a mediator that has not answered is not waited for. */
export const lapseMediatorAcceptance: DisputeAction<LapseMediatorAcceptance> = {
  by: ['clock'],
  on: 'mediation',
  during: ['mediator-acceptance'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { id: mediationId = '' } = partsOf(command.data.subject);
    const { mediatorId = '' } = getMediation(file.dispute, mediationId);
    const choiceDue = stageDeadline(file, 'choosing-mediator', atTheEndOf(deadline, 'MediatorDeclined'));
    return [
      {
        type: 'MediatorDeclined',
        data: { mediationId, mediatorId, reason: 'silence', effectiveAt: deadline.dueAt, choiceDue },
      },
    ];
  },
};
