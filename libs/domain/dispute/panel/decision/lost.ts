import { pairOf } from '../../core/pairs.js';
import type { Pair } from '../../core/pair.js';
import type { ClosingReason } from '../../core/stage.js';
import { getStage, type Dispute } from '../../core/state.js';
import { awardOn } from '../../core/award-on.js';

/** How a pair has ended, and of one that was decided whether its complainant has lost it. */
export type PairEnd = ClosingReason | 'lost';

/**
 * How this pair ended; `lost` where an award, or a decision that is final and was not reversed, found against its
 * complainant. Undefined while it goes on.
 */
export const endOf = (dispute: Dispute, pair: Pair): PairEnd | undefined => {
  const { reason } = getStage(dispute, pairOf(pair));
  return reason === 'decided' && outcomeOn(dispute, pair) === 'lift' ? 'lost' : reason;
};

/** Ends with which the complainant has nothing left here: a new complaint about the same needs new facts (practice P11). */
export const LOST = ['lifted', 'restored', 'lost'] as const satisfies readonly PairEnd[];

const outcomeOn = (dispute: Dispute, pair: Pair): 'lift' | 'keep' | undefined => {
  const subject = pairOf(pair);
  const decision = Object.values(dispute.decisions).findLast(
    ({ made, final, reversedBy }) =>
      final !== undefined && reversedBy === undefined && made?.items.some((item) => item.pair === subject),
  );
  const { items = [] } = awardOn(dispute, subject) ?? decision?.made ?? {};
  return items.find((item) => item.pair === subject)?.outcome;
};
