import type { Dispute } from '../../core/state.js';
import type { Review } from './state.js';
import { refuse } from '../../../kernel/refusal.js';
import { reviewSubject } from '../../core/subject.js';

export const getReview = ({ reviews }: Pick<Dispute, 'reviews'>, reviewId: string): Review =>
  reviews[reviewId] ?? refuse('NoSuchSubject', { subject: reviewSubject(reviewId) });
