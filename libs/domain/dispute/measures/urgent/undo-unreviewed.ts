import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getUrgent } from './get-urgent.js';
import { orderServiceOnReviewed, undone } from './undone.js';

export type UndoUnreviewed = ClockCommand<'UndoUnreviewed'>;

/** The clock's: nobody reviewed the measure in its time, so it is undone. */
export const undoUnreviewed: DisputeAction<UndoUnreviewed> = {
  by: ['clock'],
  on: 'urgent',
  during: ['urgent-review'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const urgentId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const pairs = getUrgent(file.dispute, urgentId).measured;
    return [
      { type: 'UrgentLapsed', data: { urgentId, pairs, effectiveAt } },
      ...undone(pairs, file),
      ...orderServiceOnReviewed(urgentId, pairs, command.at, file),
    ];
  },
};
