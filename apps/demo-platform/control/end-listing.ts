import type { Platform } from '../platform.js';

/**
 * A room goes off the air, or goods are sold out: from now on nothing can be taken down there, and every association
 * that asked is told.
 */
export async function endListing({ shop, record, lines }: Platform, externalId: string): Promise<readonly string[]> {
  await record({ type: 'ListingEnded', externalId });
  const pairs = [...shop.pairs.values()].filter((pair) => pair.externalId === externalId);
  const reason = shop.listings.get(externalId)?.kind === 'room' ? 'stream-over' : 'sold-out';
  const items = new Map(pairs.map((pair) => [`${pair.connection}/${pair.disputeId}/${pair.itemId}`, pair]));
  return Promise.all(
    [...items.values()].map(async ({ connection, disputeId, itemId, number }) => {
      const report = { operation: 'recordObjectEnded', disputeId, itemId, body: { reason } } as const;
      const { status, problem } = await lines
        .get(connection)
        .parley.send(report, `parley-ended:${disputeId}:${itemId}`, AbortSignal.timeout(20_000));
      return `${number}: ${problem ?? status}`;
    }),
  );
}
