import type { ReceivedWebhook, Shop } from '../shop/shop.js';

/** What is held and what the queue has still to do, the oldest first. */
export const waitingFor = (shop: Shop): readonly ReceivedWebhook[] =>
  [...shop.webhooks.values()].filter(({ outcome }) => outcome === undefined);
