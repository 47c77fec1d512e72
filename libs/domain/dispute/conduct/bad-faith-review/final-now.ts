import type { Instant } from '../../../kernel/message.js';
import type { Finding } from '../../../rulebook/bad-faith-rules.js';
import type { Consequence } from './finding-parts.js';
import type { FaithFindingBecameFinal } from './events.js';
import type { Review } from './state.js';

/** Nobody can change it any more. */
export const finalNow = (
  reviewId: string,
  { aboutId, side, disputeIds }: Review,
  { finding, consequence }: { readonly finding: Finding; readonly consequence?: Consequence },
  effectiveAt: Instant,
): FaithFindingBecameFinal => ({
  type: 'FaithFindingBecameFinal',
  data: { reviewId, aboutId, side, finding, ...(consequence && { consequence }), disputeIds, effectiveAt },
});
