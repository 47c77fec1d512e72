import type { Period } from '../calendar/period.js';
import type { ReviewGround } from './review-grounds.js';
import type { Ruled } from './ruled.js';

/** How long a party may ask for a slip of a decision to be put right, or for what is unclear to be said. */
export type ClarificationRules = Ruled & { readonly within: Period };

/**
 * What may follow a panel's decision by a rulebook; its times are steps as all others. A rulebook without it lets
 * nothing follow.
 */
export type AfterDecisionRules = {
  /** Which grounds a review may be asked for on in its time, that is from the issue of the decision. */
  readonly review: Ruled & { readonly grounds: readonly ReviewGround[] };
  /** What comes to light later may be brought against a final decision, too, within this time from its issue. */
  readonly lateReview: Ruled & { readonly grounds: readonly ReviewGround[]; readonly within: Period };
  /** From the issue of the decision. Without it the engine's own time holds. */
  readonly clarification?: ClarificationRules;
};
