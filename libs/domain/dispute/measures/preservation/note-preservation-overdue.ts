import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type NotePreservationOverdue = ClockCommand<'NotePreservationOverdue'>;

/** The clock's: the platform has not said what it keeps; every hour may cost the record, so a person follows it up. */
export const notePreservationOverdue: DisputeAction<NotePreservationOverdue> = {
  by: ['clock'],
  on: 'preservation',
  during: ['awaiting-preservation'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const preservationId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const chaseDue = houseDeadline(file, 'chase-preservation', atTheEndOf(deadline, 'PreservationOverdue'));
    return [{ type: 'PreservationOverdue', data: { preservationId, effectiveAt: deadline.dueAt, chaseDue } }];
  },
};
