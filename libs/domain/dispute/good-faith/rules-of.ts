import { refuse } from '../../refusal.js';
import type { GoodFaithRules } from '../../good-faith-rules.js';
import type { Rulebook } from '../../rulebook.js';

/** By which reviews go in this dispute. Refused where its rulebook has none. */
export const goodFaithOf = ({ goodFaith }: Pick<Rulebook, 'goodFaith'>): GoodFaithRules => goodFaith ?? refuse('LaneNotOpen', { field: 'reviewId' });
