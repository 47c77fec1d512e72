import type { Referral } from './referral/events.js';
import type { Review } from './bad-faith-review/state.js';

/** What went to an authority, and bad-faith reviews. */
export type ConductState = {
  readonly referrals: Readonly<Record<string, Referral>>;
  readonly reviews: Readonly<Record<string, Review>>;
};
