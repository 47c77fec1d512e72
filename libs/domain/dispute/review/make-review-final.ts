import { refuse } from '../../refusal.js';
import { passedDeadline, type ClockCommand, type DisputeAction } from '../action.js';
import { partsOf } from '../subject.js';
import { finalNow } from './final-now.js';
import { getReview } from './state.js';

export type MakeReviewFinal = ClockCommand<'MakeReviewFinal'>;

/** The clock's: nobody appealed in time. */
export const makeReviewFinal: DisputeAction<MakeReviewFinal> = {
  by: ['clock'],
  on: 'review',
  during: ['review-appeal'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const reviewId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const review = getReview(file.dispute, reviewId);
    return [finalNow(reviewId, review, review.found ?? refuse('NothingNamed', { field: 'reviewId' }), dueAt)];
  },
};
