import { refuse } from '../../../kernel/refusal.js';
import type { ReviewSide } from '../../../rulebook/bad-faith-rules.js';
import { getStage, type Dispute } from '../../core/state.js';
import { reviewSubject } from '../../core/subject.js';

/** One review of the same conduct at a time; a request that staff open counts as the same. */
export const checkNoneRuns = (dispute: Dispute, aboutId: string, side: ReviewSide, except?: string): void => {
  const runs = Object.entries(dispute.reviews).some(
    ([reviewId, review]) =>
      reviewId !== except &&
      review.aboutId === aboutId &&
      review.side === side &&
      getStage(dispute, reviewSubject(reviewId)).stage !== 'closed',
  );
  if (runs) refuse('ReviewRuns');
};
