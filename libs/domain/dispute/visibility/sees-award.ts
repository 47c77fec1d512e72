import { pairOf } from '../core/pairs.js';
import type { Dispute } from '../core/state.js';

/**
 * Whether somebody has to do with what platforms make of this award: its parties, and each platform with its own items.
 */
export const seesAward = (
  dispute: Dispute,
  awardId: string,
  party: string | undefined,
  platform: string | undefined,
): boolean => {
  const pairs = new Set((dispute.awards[awardId]?.items ?? []).map(({ pair }) => pair));
  if (party !== undefined && party === dispute.complainantId) return pairs.size > 0;
  return dispute.pairs.some(
    (pair) => pairs.has(pairOf(pair)) && (pair.respondentId === party || pair.platformId === platform),
  );
};
