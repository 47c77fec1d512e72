import type { Instant } from '../../../kernel/message.js';
import { laterHouseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import type { DisputeEvent } from '../../core/state.js';
import { partsOf } from '../../core/subject.js';
import { getUndertaking } from './get-undertaking.js';

export type NoteUndertakingOverdue = ClockCommand<'NoteUndertakingOverdue'>;

/** The agreed day is over: nothing is decided by it, but both sides and a person know. */
export const noteUndertakingOverdue: DisputeAction<NoteUndertakingOverdue> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['awaiting-performance'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => overdue(partsOf(command.data.subject).id ?? '', passedDeadline(command, file).dueAt, file),
};

/** Since its end at `dueAt`. */
export const overdue = (undertakingId: string, dueAt: Instant, file: DisputeFile): readonly DisputeEvent[] => {
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
};
