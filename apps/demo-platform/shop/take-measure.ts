import { type Shop, pairKey, isOverdue, isDone, visibilityOf } from './shop.js';
import type { TakenMeasure } from './facts.js';

/**
 * What was refused changes what we know of the pair, not what is in force; what we did of our own changes what is in
 * force, and not what Parley has been told.
 */
export const take = (shop: Shop, measure: TakenMeasure): void => {
  const { connection, disputeId, number, respondentId, itemId, externalId, sequence, at, own, rung } = measure;
  const key = pairKey(measure);
  const known = shop.pairs.get(key);
  if (!own && (isOverdue(known, sequence) || isDone(known, sequence))) return;
  const outcome = own ? (known?.outcome ?? measure.outcome) : measure.outcome;
  const inForce = measure.outcome === 'applied' ? measure.wanted : (known?.inForce ?? 'lift');
  const strengthInForce = measure.outcome === 'applied' ? rung : known?.rung;
  const pair = {
    connection,
    disputeId,
    number,
    respondentId,
    itemId,
    externalId,
    sequence,
    outcome,
    inForce,
    at,
    ...(strengthInForce !== undefined && { rung: strengthInForce }),
  };
  shop.pairs.set(key, pair);
  const blocks = shop.blocks.get(externalId) ?? new Map();
  shop.blocks.set(externalId, blocks);
  if (inForce === 'block') blocks.set(key, pair);
  else blocks.delete(key);
  shop.measures.push({
    ...measure,
    visibility: shop.listings.has(externalId) ? visibilityOf(shop, externalId) : 'unknown',
  });
};
