import type { SuitReport } from '../report.js';
import type { Suit } from '../shop/suit.js';
import { pairKey, type Shop } from '../shop/shop.js';
import type { InquiryAsked } from '../webhooks/webhook.js';
import type { Work, Workplace } from './work.js';

type Pair = { readonly respondentId: string; readonly itemId: string };
type Asked = { readonly connection: string; readonly disputeId: string };

/**
 * Before measures are lifted Parley asks once for all of them whether a suit was reported to us: for the law it counts
 * that it reached the platform (E-Commerce Law art. 43). We tell every suit, each with the pairs that it is about; on
 * pairs that none is about the measure is lifted at once. Nothing received is an answer, too.
 */
export async function answerInquiry(
  { connection, shop, parley }: Workplace,
  { disputeId, serviceId }: InquiryAsked,
  signal: AbortSignal,
): Promise<Work> {
  const { services } = await parley.getDispute(disputeId, signal);
  const inquiry = services.find((service) => service.serviceId === serviceId);
  // Answering "nothing" to a question that we do not understand would cost somebody a right: rather ask again.
  if (!inquiry) throw new Error(`Dispute ${disputeId} shows no inquiry ${serviceId}`);
  const reports = shop.suits
    .map((suit) => ({
      suit,
      pairs: inquiry.pairs.filter((pair) => isAbout(suit, shop, { connection, disputeId }, pair)),
    }))
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ suit, pairs }) => reportOf(suit, pairs))
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  return { facts: [], report: { operation: 'answerInquiry', disputeId, inquiryId: serviceId, body: { reports } } };
}

const isAbout = (suit: Suit, shop: Shop, asked: Asked, { respondentId, itemId }: Pair): boolean => {
  const listing = (): string | undefined => shop.pairs.get(pairKey({ ...asked, respondentId, itemId }))?.externalId;
  return (
    suit.connection === asked.connection &&
    (suit.disputeId ?? asked.disputeId) === asked.disputeId &&
    (suit.respondentId ?? respondentId) === respondentId &&
    (suit.itemId === undefined
      ? suit.externalId !== undefined && suit.externalId === listing()
      : suit.itemId === itemId)
  );
};

const reportOf = ({ kind, proof, receivedAt, body, caseNumber }: Suit, pairs: readonly Pair[]): SuitReport => ({
  pairs: pairs.map(({ respondentId, itemId }) => ({ respondentId, itemId })),
  kind,
  proof: proof ?? (caseNumber === undefined ? 'filing-receipt' : 'case-number'),
  details: { body, ...(caseNumber !== undefined && { caseNumber }) },
  receivedAt,
});
