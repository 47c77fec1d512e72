import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { finalNow } from './final-now.js';
import { getReview } from './reviews.js';

export type FinaliseFaithReview = ClockCommand<'FinaliseFaithReview'>;

/** The clock's: nobody appealed in time. */
export const finaliseFaithReview: DisputeAction<FinaliseFaithReview> = {
  by: ['clock'],
  on: 'review',
  during: ['faith-appeal'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const reviewId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const review = getReview(file.dispute, reviewId);
    return [finalNow(reviewId, review, review.found ?? refuse('NothingNamed', { field: 'reviewId' }), dueAt)];
  },
};
