import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnParties, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { partsOf } from '../../core/subject.js';
import type { CourtOrderEnded } from './events.js';

export type EndCourtOrder = ClockCommand<'EndCourtOrder'>;

/** The clock's: the order's own end has come, and with it the ground of what it took down (practice P41). */
export const endCourtOrder: DisputeAction<EndCourtOrder> = {
  by: ['clock'],
  on: 'order',
  during: ['order-in-force'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const orderId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { pairs, order } = file.dispute.orders[orderId] ?? refuse('NoSuchSubject');
    const ended: CourtOrderEnded = {
      type: 'CourtOrderEnded',
      data: { orderId, pairs, order, effectiveAt: deadline.dueAt },
    };
    const told = { document: 'order-ended' as const, pairs, aboutId: orderId, at: command.at };
    return [
      ended,
      ...setMeasures(file.dispute, pairs, 'lift', 'order-ended'),
      ...orderServiceOnPlatforms(file, told),
      ...orderServiceOnParties(file, told),
    ];
  },
};
