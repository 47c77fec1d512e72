import type { ParleyClient } from '../parley-client.js';
import type { Shop } from '../shop/shop.js';

/**
 * Parley names no account: it is the merchant whose listings this respondent's measures restrict. Listings that another
 * respondent shares tell nothing. Undefined when the others are not all one merchant's: a notice must never land in a
 * stranger's inbox.
 */
export async function ownerOf(
  shop: Shop,
  parley: ParleyClient,
  disputeId: string,
  respondentId: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const measures = await parley.getMeasures(`/v1/disputes/${encodeURIComponent(disputeId)}/measures`, signal);
  const shared = new Set(
    measures.flatMap((measure) => (measure.respondentId === respondentId ? [] : [measure.itemId])),
  );
  const own = measures.filter((measure) => measure.respondentId === respondentId && !shared.has(measure.itemId));
  const owners = new Set(own.map(({ externalId = '' }) => shop.listings.get(externalId)?.merchant));
  return owners.size === 1 ? [...owners][0] : undefined;
}
