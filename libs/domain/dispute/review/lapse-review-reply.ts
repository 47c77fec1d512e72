import { refuse } from '../../refusal.js';
import { atTheEndOf } from '../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand, type DisputeAction } from '../action.js';
import { partsOf } from '../subject.js';

export type LapseReviewReply = ClockCommand<'LapseReviewReply'>;

/** The clock's: no reply came in time. Silence is no admission (practice P42); people find all the same. */
export const lapseReviewReply: DisputeAction<LapseReviewReply> = {
  by: ['clock'],
  on: 'review',
  during: ['review-reply'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const reviewId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const findDue = houseDeadline(file, 'find-review', atTheEndOf(deadline, 'ReviewReplyLapsed'));
    return [{ type: 'ReviewReplyLapsed', data: { reviewId, effectiveAt: deadline.dueAt, findDue } }];
  },
};
