import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * The goods are on sale because of an early restoration alone: restored, or marked, behind a guarantee, while the
 * complaint goes on, or after a suit or complaint has ended for the complainant, and no court has said otherwise since.
 */
export const isOnSaleBehind = (dispute: Dispute, pair: PairSubject): boolean => {
  const measure = dispute.measures[pair];
  if (measure === undefined || measure.moot || dispute.restorations[pair] === undefined) return false;
  if (dispute.courtOrders[pair] !== undefined) return false;
  const isWhole = measure.wanted === 'block' && measure.rung !== 'label-and-escrow';
  const { stage, reason } = getStage(dispute, pair);
  return !isWhole && (stage !== 'closed' || reason === 'taken-to-court');
};
