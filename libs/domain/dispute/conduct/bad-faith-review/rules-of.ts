import { refuse } from '../../../kernel/refusal.js';
import type { GoodFaithRules } from '../../../rulebook/bad-faith-rules.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';

/** By which reviews go in this dispute. Refused where its rulebook has none. */
export const goodFaithOf = ({ goodFaith }: Pick<Rulebook, 'goodFaith'>): GoodFaithRules =>
  goodFaith ?? refuse('LaneNotOpen', { field: 'reviewId' });
