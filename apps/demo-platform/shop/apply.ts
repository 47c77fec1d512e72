import type { Fact } from './facts.js';
import { emptyShop, holdOf, isOlderResult, webhookKey, type ReceivedWebhook, type Shop } from './shop.js';
import { take } from './take-measure.js';

/**
 * One fact changes what the platform knows. No rule refuses here and no clock is read: the journal gives the same shop
 * for ever.
 */
export function apply(shop: Shop, fact: Fact): void {
  switch (fact.type) {
    case 'Reset':
      Object.assign(shop, emptyShop(), { connections: shop.connections });
      break;
    case 'ConnectionSet':
      shop.connections.set(fact.connection.name, fact.connection);
      break;
    case 'MerchantAdded':
      shop.merchants.set(fact.merchant.handle, fact.merchant);
      break;
    case 'ListingAdded':
      shop.listings.set(fact.listing.externalId, fact.listing);
      break;
    case 'ListingEnded':
      shop.ended.add(fact.externalId);
      break;
    case 'DepartureTold':
      shop.departures.set(fact.departure.externalId, fact.departure);
      break;
    case 'BehaviourSet':
      behave(shop, fact);
      break;
    case 'HoldBegun':
      hold(shop, fact.connection, fact.types);
      break;
    case 'Released':
      release(shop, fact);
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
    case 'ComplaintDelegated':
      shop.delegated.set(fact.delegated.disputeId, fact.delegated);
      break;
    case 'DelegationAnswered':
      for (const [id, one] of shop.delegated)
        if (one.reference === fact.reference) shop.delegated.set(id, { ...one, answer: fact.answer });
      break;
    case 'ResultTaken':
      shop.results.push({
        connection: fact.connection,
        webhookId: fact.webhookId,
        reference: fact.reference,
        resultId: fact.resultId,
        adopted: fact.adopted,
      });
      for (const pair of fact.pairs ?? [])
        if (!isOlderResult(shop, pair, fact.givenAt)) shop.resultOf.set(pair, fact.givenAt ?? '');
      break;
    case 'ReportOwed':
      change(shop, webhookKey(fact), { owed: fact.report });
      break;
    case 'WebhookProcessed':
      change(shop, webhookKey(fact), { outcome: fact.outcome });
      shop.open.delete(webhookKey(fact));
  }
}

const change = (shop: Shop, key: string, changed: Partial<ReceivedWebhook>): void => {
  const webhook = shop.webhooks.get(key);
  if (webhook) shop.webhooks.set(key, { ...webhook, ...changed });
};

/** What is set for all holds for those, too, that had something of their own. */
const behave = (shop: Shop, { connection, behaviour }: Extract<Fact, { type: 'BehaviourSet' }>): void => {
  if (connection !== undefined) return void shop.behaviours.set(connection, behaviour);
  shop.behaviour = behaviour;
  shop.behaviours.clear();
};

const hold = (shop: Shop, connection: string | undefined, types: readonly string[] | undefined): void => {
  if (connection !== undefined) return void shop.holds.set(connection, types);
  shop.hold = types;
  shop.holds.clear();
};

/** The same webhook may come twice at once, before either is on the disk: the second changes nothing. */
const receive = (
  shop: Shop,
  { connection, id, webhook, receivedAt }: Extract<Fact, { type: 'WebhookReceived' }>,
): void => {
  const key = webhookKey({ connection, id });
  if (shop.webhooks.has(key)) return;
  const types = holdOf(shop, connection);
  const held = types !== undefined && (types.length === 0 || types.includes(webhook.type));
  shop.webhooks.set(key, { connection, id, webhook, receivedAt, held });
  if (!held) shop.open.add(key);
};

const release = (shop: Shop, { connection, ids }: Extract<Fact, { type: 'Released' }>): void => {
  if (ids === undefined) hold(shop, connection, undefined);
  const held = [...shop.webhooks.values()].filter(
    (webhook) => webhook.held && (connection ?? webhook.connection) === webhook.connection,
  );
  for (const webhook of ids?.flatMap((id) => held.filter((one) => one.id === id)) ?? held) {
    change(shop, webhookKey(webhook), { held: false });
    shop.open.add(webhookKey(webhook));
  }
};
