import type { Platform } from '../platform.js';
import { behaviourOf, blockedBy, holdOf, visibilityOf, webhookKey } from '../shop/shop.js';
import { waitingFor } from './waiting-for.js';

/**
 * Everything that reached us and what became of it, to be compared with what Parley says that it sent: over one
 * connection, or over all. Merchants and listings are the shop's, whoever complains of them.
 */
export function journalView({ shop, lines, attempts, queue, url }: Platform, connection?: string) {
  const isMeant = (of: { readonly connection: string }): boolean =>
    connection === undefined || of.connection === connection;
  const webhooks = [...shop.webhooks.values()].filter(isMeant).map((received) => ({
    connection: received.connection,
    id: received.id,
    type: received.webhook.type === 'other' ? received.webhook.name : received.webhook.type,
    ...(received.webhook.type === 'measures.wanted' && { sequence: received.webhook.data.upTo }),
    disputeId: received.webhook.data.disputeId,
    receivedAt: received.receivedAt,
    verified: true, // others are never written down; they stand in `attempts`
    held: received.held,
    processed: received.outcome !== undefined,
    outcome: received.outcome,
    report: received.owed,
    trouble: queue.troubleOf(webhookKey(received)),
  }));
  const listings = [...shop.listings.values()].map((listing) => ({
    ...listing,
    url: `${url()}/listings/${encodeURIComponent(listing.externalId)}`,
    visibility: visibilityOf(shop, listing.externalId),
    blockedBy: blockedBy(shop, listing.externalId).map(
      ({ connection: by, disputeId, number, respondentId, itemId }) => ({
        connection: by,
        disputeId,
        number,
        respondentId,
        itemId,
      }),
    ),
  }));
  return {
    behaviour: connection === undefined ? shop.behaviour : behaviourOf(shop, connection),
    hold: connection === undefined ? shop.hold : holdOf(shop, connection),
    connections: lines.names(),
    waiting: waitingFor(shop).filter(isMeant).length,
    webhooks,
    attempts: attempts.list().filter(isMeant),
    measures: shop.measures.filter(isMeant),
    documents: shop.documents.filter(isMeant),
    suits: shop.suits.filter(isMeant),
    delegated: [...shop.delegated.values()].filter(isMeant),
    results: shop.results.filter(isMeant),
    merchants: [...shop.merchants.values()],
    listings,
  };
}
