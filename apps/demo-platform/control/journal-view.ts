import type { Platform } from '../platform.js';
import { blockedBy, visibilityOf } from '../shop/shop.js';
import { waitingFor } from './waiting-for.js';

/** Everything that reached us and what became of it, to be compared with what Parley says that it sent. */
export function journalView({ shop, attempts, queue, url }: Platform) {
  const { behaviour, hold, documents, measures, suits } = shop;
  const webhooks = [...shop.webhooks.values()].map(({ id, webhook, receivedAt, held, owed, outcome }) => ({
    id,
    type: webhook.type === 'other' ? webhook.name : webhook.type,
    ...(webhook.type === 'measures.wanted' && { sequence: webhook.data.upTo }),
    disputeId: webhook.data.disputeId,
    receivedAt,
    verified: true, // others are never written down; they stand in `attempts`
    held,
    processed: outcome !== undefined,
    outcome,
    report: owed,
    trouble: queue.troubleOf(id),
  }));
  const listings = [...shop.listings.values()].map((listing) => ({
    ...listing,
    url: `${url()}/listings/${encodeURIComponent(listing.externalId)}`,
    visibility: visibilityOf(shop, listing.externalId),
    blockedBy: blockedBy(shop, listing.externalId).map(({ disputeId, number, respondentId, itemId }) => ({ disputeId, number, respondentId, itemId })),
  }));
  const merchants = [...shop.merchants.values()];
  return { behaviour, hold, waiting: waitingFor(shop).length, webhooks, attempts: attempts.list(), measures, documents, suits, merchants, listings };
}
