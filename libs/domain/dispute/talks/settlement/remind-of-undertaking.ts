import { clockActsAt, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import { waitsForPerson } from '../../core/held-steps.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getUndertaking } from './get-undertaking.js';
import { overdue } from './note-undertaking-overdue.js';
import { reminded } from './remind-at-once.js';

export type RemindOfUndertaking = ClockCommand<'RemindOfUndertaking'>;

/** The agreed day comes near, or is over already where the clock stood still. */
export const remindOfUndertaking: DisputeAction<RemindOfUndertaking> = {
  by: ['clock'],
  on: 'undertaking',
  during: ['awaiting-reminder'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const undertakingId = partsOf(command.data.subject).id ?? '';
    const undertaking = getUndertaking(file.dispute, undertakingId);
    const { due } = undertaking;
    // recorded so late that the day is over, which is told instead of that it comes near
    const isOver =
      !waitsForPerson(due, 'NoteUndertakingOverdue') && command.at >= clockActsAt(due.dueAt, file.rulebook);
    if (isOver) return overdue(undertakingId, due.dueAt, file);
    return reminded({ ...undertaking, undertakingId }, dueAt, file);
  },
};
