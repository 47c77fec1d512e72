import type { ParleyClient } from '../parley-client.js';
import type { Shop } from '../shop/shop.js';

/**
 * Where Parley names no account: the merchant whose listings this respondent's measures restrict. Undefined when they are not all
 * one merchant's, or when another respondent shares one of them: a notice must never land in a stranger's inbox.
 */
export async function ownerOf(shop: Shop, parley: ParleyClient, disputeId: string, respondentId: string, signal: AbortSignal): Promise<string | undefined> {
  const measures = await parley.getMeasures(`/v1/disputes/${encodeURIComponent(disputeId)}/measures`, signal);
  const own = measures.filter((measure) => measure.respondentId === respondentId);
  const shared = measures.some((measure) => measure.respondentId !== respondentId && own.some(({ itemId }) => itemId === measure.itemId));
  const owners = new Set(own.map(({ externalId }) => shop.listings.get(externalId)?.merchant));
  return shared || owners.size !== 1 ? undefined : [...owners][0];
}
