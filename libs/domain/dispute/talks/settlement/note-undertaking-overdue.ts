import { laterHouseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { partsOf } from '../../core/subject.js';
import { getUndertaking } from './get-undertaking.js';

export type NoteUndertakingOverdue = ClockCommand<'NoteUndertakingOverdue'>;

/** The agreed day is over: nothing is decided by it, but both sides and a person know. */
export const noteUndertakingOverdue: DisputeAction<NoteUndertakingOverdue> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['awaiting-performance'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const undertakingId = partsOf(command.data.subject).id ?? '';
    const { byId, toId, pairs } = getUndertaking(file.dispute, undertakingId);
    const chaseDue = laterHouseDeadline(file, 'chase-undertaking', 'chase-platform', {
      event: 'UndertakingOverdue',
      at: dueAt,
    });
    const told = { document: 'performance-overdue' as const, pairs, aboutId: undertakingId, at: dueAt };
    return [
      { type: 'UndertakingOverdue', data: { undertakingId, effectiveAt: dueAt, chaseDue } },
      ...[byId, toId].map((side) => orderServiceOnParty(file, side, told)),
    ];
  },
};
