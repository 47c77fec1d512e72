import { refuse } from '../../refusal.js';
import type { ReviewRules } from '../../review-rules.js';
import type { Rulebook } from '../../rulebook.js';

/** By which reviews go in this dispute. Refused where its rulebook has none. */
export const reviewRulesOf = ({ review }: Pick<Rulebook, 'review'>): ReviewRules => review ?? refuse('LaneNotOpen', { field: 'reviewId' });
