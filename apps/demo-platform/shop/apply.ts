import type { Fact, TakenMeasure } from './facts.js';
import { emptyShop, isDone, isOverdue, pairKey, visibilityOf, type ReceivedWebhook, type Shop } from './shop.js';

/** One fact changes what the platform knows. No rule refuses here and no clock is read: the journal gives the same shop for ever. */
export function apply(shop: Shop, fact: Fact): void {
  switch (fact.type) {
    case 'Reset':
      Object.assign(shop, emptyShop());
      break;
    case 'MerchantAdded':
      shop.merchants.set(fact.merchant.handle, fact.merchant);
      break;
    case 'ListingAdded':
      shop.listings.set(fact.listing.externalId, fact.listing);
      break;
    case 'BehaviourSet':
      shop.behaviour = fact.behaviour;
      break;
    case 'HoldBegun':
      shop.hold = fact.types;
      break;
    case 'Released':
      release(shop, fact.ids);
      break;
    case 'WebhookReceived':
      receive(shop, fact);
      break;
    case 'DocumentKept':
      shop.documents.push(fact.document);
      break;
    case 'MeasureTaken':
      take(shop, fact.measure);
      break;
    case 'SuitReceived':
      shop.suits.push(fact.suit);
      break;
    case 'ReportOwed':
      change(shop, fact.id, { owed: fact.report });
      break;
    case 'WebhookProcessed':
      change(shop, fact.id, { outcome: fact.outcome });
      shop.open.delete(fact.id);
  }
}

const change = (shop: Shop, id: string, changed: Partial<ReceivedWebhook>): void => {
  const webhook = shop.webhooks.get(id);
  if (webhook) shop.webhooks.set(id, { ...webhook, ...changed });
};

/** The same webhook may come twice at once, before either is on the disk: the second changes nothing. */
const receive = (shop: Shop, { id, webhook, receivedAt }: Extract<Fact, { type: 'WebhookReceived' }>): void => {
  if (shop.webhooks.has(id)) return;
  const held = shop.hold !== undefined && (shop.hold.length === 0 || shop.hold.includes(webhook.type));
  shop.webhooks.set(id, { id, webhook, receivedAt, held });
  if (!held) shop.open.add(id);
};

const release = (shop: Shop, ids: readonly string[] | undefined): void => {
  if (ids === undefined) shop.hold = undefined;
  for (const id of ids ?? shop.webhooks.keys()) {
    if (shop.webhooks.get(id)?.held !== true) continue;
    change(shop, id, { held: false });
    shop.open.add(id);
  }
};

/** What was refused changes what we know of the pair, not what is in force. */
const take = (shop: Shop, measure: TakenMeasure): void => {
  const { disputeId, number, respondentId, itemId, externalId, sequence, outcome, at } = measure;
  const key = pairKey(measure);
  const known = shop.pairs.get(key);
  if (isOverdue(known, sequence) || isDone(known, sequence)) return;
  const inForce = outcome === 'applied' ? measure.wanted : (known?.inForce ?? 'lift');
  const pair = { disputeId, number, respondentId, itemId, externalId, sequence, outcome, inForce, at };
  shop.pairs.set(key, pair);
  const blocks = shop.blocks.get(externalId) ?? new Map();
  shop.blocks.set(externalId, blocks);
  if (inForce === 'block') blocks.set(key, pair);
  else blocks.delete(key);
  shop.measures.push({ ...measure, visibility: shop.listings.has(externalId) ? visibilityOf(shop, externalId) : 'unknown' });
};
