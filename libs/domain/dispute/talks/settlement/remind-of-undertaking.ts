import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { partsOf } from '../../core/subject.js';
import { getUndertaking } from './get-undertaking.js';

export type RemindOfUndertaking = ClockCommand<'RemindOfUndertaking'>;

/** The agreed day comes near. */
export const remindOfUndertaking: DisputeAction<RemindOfUndertaking> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['awaiting-reminder'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const undertakingId = partsOf(command.data.subject).id ?? '';
    const { byId, due, pairs } = getUndertaking(file.dispute, undertakingId);
    return [
      { type: 'UndertakingReminded', data: { undertakingId, due } },
      orderServiceOnParty(file, byId, { document: 'performance-due', pairs, aboutId: undertakingId, at: dueAt }),
    ];
  },
};
