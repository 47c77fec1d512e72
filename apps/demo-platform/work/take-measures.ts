import type { WantedMeasure } from '../parley-answers.js';
import type { MeasureResult } from '../report.js';
import type { Fact, TakenMeasure } from '../shop/facts.js';
import { behaviourOf, isDone, isOverdue, pairKey, type Shop } from '../shop/shop.js';
import type { MeasuresWanted } from '../webhooks/webhook.js';
import type { Work, Workplace } from './work.js';

/** Parley says for every pair what it wants now, with a sequence that only rises; each is answered by itself. */
export async function takeMeasures(
  { connection, shop, parley }: Workplace,
  webhookId: string,
  wanted: MeasuresWanted,
  signal: AbortSignal,
): Promise<Work> {
  const { disputeId, number, measuresUrl, upTo = 0 } = wanted;
  const measures = await parley.getMeasures(measuresUrl, signal);
  // A list may trail what was announced: acting on it would leave the newest wish undone with nobody to remind us.
  if (!measures.some(({ sequence }) => sequence >= upTo))
    throw new Error(`measures of ${disputeId} do not reach ${upTo} yet`);
  const context = { connection, webhookId, disputeId, number, at: await parley.getNow(signal) };
  const decided = measures.map((measure) => decideMeasure(shop, measure, context));
  const results = decided.flatMap(({ result }) => result ?? []);
  return {
    facts: decided.flatMap(({ fact }) => fact ?? []),
    report: results.length > 0 ? { operation: 'reportMeasures', disputeId, body: { results } } : undefined,
  };
}

/** What became of a wanted measure: `known` was carried out before, `overdue` is older than another that we know. */
export type Became = 'applied' | 'refused' | 'known' | 'overdue';
type Decided = { readonly became: Became; readonly fact?: Fact; readonly result?: MeasureResult };

/**
 * An older sequence than the known one is ignored: webhooks overtake one another. What is done already is not done, but
 * told, again.
 */
export function decideMeasure(
  shop: Shop,
  measure: WantedMeasure,
  context: Pick<TakenMeasure, 'connection' | 'webhookId' | 'disputeId' | 'number' | 'at'>,
): Decided {
  const { respondentId, itemId, wanted, sequence, confirmed, refused } = measure;
  const pair = { respondentId, itemId, sequence };
  const known = shop.pairs.get(pairKey({ ...pair, ...context }));
  const externalId = measure.externalId ?? known?.externalId ?? '';
  const carriedOut = (at: string) =>
    confirmed < sequence ? { result: { ...pair, outcome: 'confirmed', carriedOutAt: at } as const } : {};
  if (measure.moot || isOverdue(known, sequence)) return { became: 'overdue' };
  if (known && isDone(known, sequence)) return { became: 'known', ...carriedOut(known.at) };

  const reasons =
    wanted === 'block' && shop.ended.has(externalId)
      ? { reasonCode: 'item-ended' }
      : refusalOf(shop, context.connection, externalId);
  const taken = { ...context, ...pair, externalId, wanted, ...(measure.rung !== undefined && { rung: measure.rung }) };
  if (!reasons)
    return {
      became: 'applied',
      fact: { type: 'MeasureTaken', measure: { ...taken, outcome: 'applied' } },
      ...carriedOut(context.at),
    };
  const fact: Fact = { type: 'MeasureTaken', measure: { ...taken, outcome: 'refused', ...reasons } };
  return {
    became: 'refused',
    fact,
    ...(refused < sequence && { result: { ...pair, outcome: 'refused', ...reasons } }),
  };
}

type Reasons = { readonly reasonCode: string; readonly reason?: string };

const refusalOf = (shop: Shop, connection: string, externalId: string): Reasons | undefined => {
  const { mode, reasonCode, reason } = behaviourOf(shop, connection);
  if (!shop.listings.has(externalId)) return { reasonCode: 'unknown-listing' };
  return mode === 'refuse' ? { reasonCode, ...(reason !== '' && { reason }) } : undefined;
};
