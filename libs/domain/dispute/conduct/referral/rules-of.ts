import { refuse } from '../../../kernel/refusal.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';

/** By which matters go to authorities and come from them. Refused where the rulebook has none. */
export const referralRulesOf = ({ referrals }: Pick<Rulebook, 'referrals'>): NonNullable<Rulebook['referrals']> =>
  referrals ?? refuse('LaneNotOpen', { field: 'authority' });
