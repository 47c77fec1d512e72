import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { liftRejected } from '../../measures/urgent/lift-rejected.js';
import type { ComplaintRejected } from './events.js';

export type LapseCure = ClockCommand<'LapseCure'>;

/** The clock's: the time for cure ran out. The complaint is rejected; the right to complain again is untouched. */
export const lapseCure: DisputeAction<LapseCure> = {
  by: ['clock'],
  on: 'dispute',
  during: ['curing'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const effectiveAt = deadline.dueAt;
    const rejected: ComplaintRejected = {
      type: 'ComplaintRejected',
      data: { cause: 'not-cured', reasons: [], effectiveAt },
    };
    const told = orderServiceOnParty(file, complainantOf(file.dispute), {
      document: 'rejection',
      pairs: [],
      at: command.at,
    });
    return [rejected, told, ...liftRejected(file, command.at)];
  },
};
