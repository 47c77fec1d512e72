import type { ResultItem } from '../parley-answers.js';
import type { Fact } from '../shop/facts.js';
import { isOlderResult, pairKey } from '../shop/shop.js';
import type { DelegationAnswered, ResultReturned } from '../webhooks/webhook.js';
import type { Work, Workplace } from './work.js';

/** Whether the association took what we handed over. */
export const noteAnswer = ({ connection }: Workplace, { reference, answer }: DelegationAnswered): Work => ({
  facts: [{ type: 'DelegationAnswered', connection, reference, answer }],
});

/**
 * A result says per item what it means for our measure. We follow it at once, or say that we do not; either way Parley
 * hears it item by item. The webhook's id makes it once, however often it is delivered; per pair the newest result counts,
 * in whichever order they come.
 */
export async function takeResult(
  { connection, shop, parley }: Workplace,
  webhookId: string,
  result: ResultReturned,
  signal: AbortSignal,
): Promise<Work> {
  const { disputeId, number, reference, resultId, givenAt, delegationUrl } = result;
  const place = delegationUrl ?? `/v1/disputes/${encodeURIComponent(disputeId)}/delegation`;
  const items = result.items ?? (await parley.getResultItems(place, resultId, signal));
  const delegated = shop.delegated.get(disputeId);
  const at = await parley.getNow(signal);
  const departs = delegated?.departs ?? false;
  const keyOf = ({ respondentId, itemId }: Pick<ResultItem, 'respondentId' | 'itemId'>) =>
    pairKey({ connection, disputeId, respondentId, itemId });
  const measures = items.flatMap(({ respondentId, itemId, measure }): readonly Fact[] => {
    const key = keyOf({ respondentId, itemId });
    const externalId = delegated?.items.find(
      (one) => one.respondentId === respondentId && one.itemId === itemId,
    )?.externalId;
    if (departs || externalId === undefined || isOlderResult(shop, key, givenAt)) return [];
    const known = shop.pairs.get(key);
    const wanted = measure === 'lift' ? ('lift' as const) : ('block' as const);
    if ((known?.inForce ?? 'lift') === wanted) return [];
    const sequence = known?.sequence ?? 0;
    const taken = {
      connection,
      webhookId,
      disputeId,
      number,
      respondentId,
      itemId,
      externalId,
      wanted,
      sequence,
      own: true,
      outcome: 'applied',
      at,
    } as const;
    return [{ type: 'MeasureTaken', measure: taken }];
  });
  const answers = items.map(({ respondentId, itemId }) => ({
    respondentId,
    itemId,
    ...(departs
      ? { answer: 'depart' as const, reason: 'Our rules for repeated complaints lead elsewhere.' }
      : { answer: 'adopt' as const }),
  }));
  const taken = { connection, webhookId, reference, resultId, adopted: !departs, givenAt, pairs: items.map(keyOf) };
  return {
    facts: [...measures, { type: 'ResultTaken', ...taken }],
    report: { operation: 'answerResult', disputeId, resultId, body: { answers } },
  };
}
