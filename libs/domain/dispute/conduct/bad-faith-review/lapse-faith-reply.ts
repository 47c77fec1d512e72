import { refuse } from '../../../kernel/refusal.js';
import { atTheEndOf } from '../../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type LapseFaithReply = ClockCommand<'LapseFaithReply'>;

/** The clock's: no reply came in time. Silence is no admission (practice P42); people find all the same. */
export const lapseFaithReply: DisputeAction<LapseFaithReply> = {
  by: ['clock'],
  on: 'review',
  during: ['faith-reply'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const reviewId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const findDue = houseDeadline(file, 'find-on-faith', atTheEndOf(deadline, 'FaithReplyLapsed'));
    return [{ type: 'FaithReplyLapsed', data: { reviewId, effectiveAt: deadline.dueAt, findDue } }];
  },
};
