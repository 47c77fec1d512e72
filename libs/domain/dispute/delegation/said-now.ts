import { getResult, newestResults } from '../core/delegation.js';
import type { Dispute } from '../core/state.js';
import type { ResultItem } from './events.js';

/**
 * What a result says when it is told now: of a pair of which a newer one speaks what that says, so that in whichever
 * order they come nothing goes back to what held before.
 */
export const saidNow = (dispute: Dispute, resultId: string): readonly ResultItem[] => {
  const newest = newestResults(dispute);
  return getResult(dispute, resultId).items.map((item) => newest.get(item.pair)?.item ?? item);
};
