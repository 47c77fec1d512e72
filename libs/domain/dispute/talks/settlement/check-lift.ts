import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import { pairParts, type PairSubject } from '../../core/subject.js';

/**
 * A court's order is not the parties' to lift, and no agreement brings goods that were called counterfeit back on sale
 * (practice P21): whoever takes them for genuine by now withdraws its complaint of them, and says what was given for
 * that (practice P10).
 */
export const checkLift = ({ courtOrders, circumstances, items }: Dispute, pair: PairSubject): void => {
  if (courtOrders[pair] === 'take-down') refuse('TermsImpossible', { field: 'items' });
  const item = items.find(({ itemId }) => itemId === pairParts(pair).itemId);
  if (circumstances.includes('counterfeit') && item?.kind === 'product')
    refuse('GoodsCalledCounterfeit', { subject: pair });
};
