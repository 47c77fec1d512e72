import type { DecidedItem } from '../parley-answers.js';
import type { AdoptedItem } from '../report.js';
import { behaviourOf, pairKey, type Shop } from '../shop/shop.js';
import type { AdoptionAsked } from '../webhooks/webhook.js';
import { keepDocument } from './keep-document.js';
import type { Work, Workplace } from './work.js';

/**
 * A panel has decided about listings here, and we say of each what we do with that: adopt it, unless we are told to
 * depart from it for this listing, or to refuse everything. What we adopt is then asked of us as a measure, like any
 * other.
 */
export async function answerAdoption(
  workplace: Workplace,
  webhookId: string,
  asked: AdoptionAsked,
  signal: AbortSignal,
): Promise<Work> {
  const { connection, shop, parley } = workplace;
  const { disputeId, adoptionId } = asked;
  const { facts } = await keepDocument(
    workplace,
    webhookId,
    { ...asked, document: 'adoption-request', addressee: { kind: 'platform' } },
    signal,
  );
  const items = await parley.getDecidedItems(disputeId, adoptionId, signal);
  const answers = items.map((item) => answerTo(shop, connection, disputeId, item));
  return { facts, report: { operation: 'answerAdoption', disputeId, adoptionId, body: { answers } } };
}

const answerTo = (
  shop: Shop,
  connection: string,
  disputeId: string,
  { respondentId, itemId, ...item }: DecidedItem,
): AdoptedItem => {
  const pair = { respondentId, itemId };
  const externalId = item.externalId ?? shop.pairs.get(pairKey({ connection, disputeId, ...pair }))?.externalId ?? '';
  const told = shop.departures.get(externalId);
  if (told) return { ...pair, answer: told.answer, reason: told.reason };
  const { mode, reason } = behaviourOf(shop, connection);
  return mode === 'refuse'
    ? { ...pair, answer: 'depart', reason: reason || '平台依自身规则处理。' }
    : { ...pair, answer: 'adopt' };
};
