import { secondsAfter } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { withClocksStarted } from './with-clocks-started.js';

export type DeemArrival = ClockCommand<'DeemArrival'>;

/**
 * The clock's: a letter was handed over, did not come back, and nothing proved its arrival; by the rulebook it has
 * arrived. The deemed day is the day that ends with the deadline, so its last second stands for it.
 */
export const deemArrival: DisputeAction<DeemArrival> = {
  by: ['clock'],
  on: 'service',
  during: ['deemed-arrival'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const serviceId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    const channel =
      service.dispatched.findLast((one) => file.rulebook.deemedChannels?.some((deemed) => deemed === one)) ?? 'post';
    return withClocksStarted(
      { type: 'ServiceArrived', data: { serviceId, channel, arrivedAt: secondsAfter(dueAt, -1), proof: 'deemed' } },
      service,
      file,
    );
  },
};
