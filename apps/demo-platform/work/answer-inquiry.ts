import type { SuitReport } from '../parley-client.js';
import type { Suit } from '../shop/facts.js';
import { pairKey, type Shop } from '../shop/shop.js';
import type { InquiryAsked } from '../webhooks/webhook.js';
import type { Work, Workplace } from './work.js';

type Pair = { readonly connection: string; readonly disputeId: string; readonly respondentId: string; readonly itemId: string };

/**
 * Before a measure is lifted Parley asks whether a suit was reported to us: for the law it counts that it reached the platform
 * (E-Commerce Law art. 43). Nothing received is an answer, too, and lifts the measure at once.
 */
export async function answerInquiry({ connection, shop, parley }: Workplace, { disputeId, serviceId }: InquiryAsked, signal: AbortSignal): Promise<Work> {
  const { services } = await parley.getDispute(disputeId, signal);
  const inquiry = services.find((service) => service.serviceId === serviceId);
  // Answering "nothing" to a question that we do not understand would cost somebody a right: rather ask again.
  if (!inquiry) throw new Error(`Dispute ${disputeId} shows no inquiry ${serviceId}`);
  const suit = inquiry.pairs
    .flatMap((pair) => suitsAbout(shop, { connection, disputeId, ...pair }))
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt))[0];
  return { facts: [], report: { operation: 'answerInquiry', disputeId, inquiryId: serviceId, body: suit ? { report: reportOf(suit) } : {} } };
}

const suitsAbout = (shop: Shop, pair: Pair): readonly Suit[] => {
  const { connection, disputeId, respondentId, itemId } = pair;
  const externalId = shop.pairs.get(pairKey(pair))?.externalId;
  return shop.suits.filter(
    (suit) =>
      suit.connection === connection &&
      (suit.disputeId ?? disputeId) === disputeId &&
      (suit.respondentId ?? respondentId) === respondentId &&
      (suit.itemId === undefined ? suit.externalId !== undefined && suit.externalId === externalId : suit.itemId === itemId),
  );
};

const reportOf = ({ kind, proof, receivedAt, body, caseNumber }: Suit): SuitReport => ({
  kind,
  proof: proof ?? (caseNumber === undefined ? 'filing-receipt' : 'case-number'),
  details: { body, ...(caseNumber !== undefined && { caseNumber }) },
  receivedAt,
});
