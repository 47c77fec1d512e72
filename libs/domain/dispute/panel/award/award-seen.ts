import { pairOf } from '../../core/pairs.js';
import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute } from '../../core/state.js';
import type { AwardRecorded } from './events.js';

type Seen = Pick<AwardRecorded['data'], 'items' | 'evidence' | 'boundPlatformIds'>;

/**
 * Of an award the results of its own items are each viewer's; the scanned papers stay with the staff, since they name
 * everybody.
 */
export const awardSeen = (data: AwardRecorded['data'], visibility: Visibility): AwardRecorded['data'] => {
  if (visibility.staff) return data;
  const { items, boundPlatformIds } = data;
  const own: Seen = {
    items: items.filter(({ pair }) => visibility.sees(pair)),
    evidence: [],
    boundPlatformIds: boundTo(boundPlatformIds, visibility),
  };
  return { ...data, ...own };
};

/** To what another platform has bound itself, a platform does not learn, nor a party of another item. */
const boundTo = (platformIds: readonly string[], { platformId, pairs }: Visibility): readonly string[] =>
  platformIds.filter((id) =>
    platformId === undefined ? pairs.some((pair) => pair.platformId === id) : id === platformId,
  );

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
