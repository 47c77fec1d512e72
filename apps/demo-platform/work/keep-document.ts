import type { ParleyDocument } from '../parley-answers.js';
import type { KeptDocument } from '../shop/facts.js';
import type { Shop } from '../shop/shop.js';
import type { ServiceOrdered } from '../webhooks/webhook.js';
import { keepRecords } from './keep-records.js';
import { ownerOf } from './owner-of.js';
import type { Work, Workplace } from './work.js';

/**
 * A document is fetched and laid where its addressee reads it. Only then is its arrival reported, for legal periods run
 * from it: the statutory notice's starts our own duty to act (E-Commerce Law art. 42), the forwarded ones' start the
 * windows of the parties.
 */
export async function keepDocument(
  { connection, shop, parley }: Workplace,
  webhookId: string,
  ordered: ServiceOrdered,
  signal: AbortSignal,
): Promise<Work> {
  const { disputeId, number, serviceId, documentUrl, addressee, linkUrl } = ordered;
  const records =
    ordered.document === 'preservation-request'
      ? await keepRecords({ connection, shop, parley }, disputeId, signal)
      : undefined;
  const fetched = await parley.getDocument(documentUrl, signal);
  const { document, title, locale: language } = fetched;
  const paragraphs = linesOf(fetched);
  const handle =
    addressee?.respondentId === undefined
      ? undefined
      : await ownerOf(shop, parley, disputeId, addressee.respondentId, signal);
  const to = placeOf(shop, addressee?.kind ?? 'platform', handle);
  const link =
    linkUrl !== undefined && to.kind === 'inbox'
      ? await parley.makeLink(linkUrl, `parley-webhook:${webhookId}:link`, signal)
      : undefined;
  const keptAt = await parley.getNow(signal);
  const kept: KeptDocument = {
    connection,
    webhookId,
    disputeId,
    number,
    serviceId,
    document,
    title,
    paragraphs,
    language,
    to,
    keptAt,
    link,
  };
  const arrived = to.kind !== 'desk' || document === 'statutory-notice';
  return {
    facts: [{ type: 'DocumentKept', document: kept }],
    report:
      records?.report ??
      (arrived ? { operation: 'recordArrival', disputeId, serviceId, body: { arrivedAt: keptAt } } : undefined),
  };
}

/** Everything that the document says, in order. */
const linesOf = ({ paragraphs, sections, closing }: ParleyDocument): readonly string[] => [
  ...paragraphs,
  ...sections.flatMap(({ heading, rows = [], items = [] }) => [
    heading,
    ...rows.map(([label, value]) => `${label}：${value}`),
    ...items,
  ]),
  ...closing,
];

/** A party without an account here cannot be reached by us. Its document stays at our desk, and we claim no arrival. */
const placeOf = (shop: Shop, kind: string, handle: string | undefined): KeptDocument['to'] => {
  if (handle !== undefined && shop.merchants.has(handle)) return { kind: 'inbox', handle };
  return { kind: kind === 'complainant' ? 'rights-portal' : 'desk' };
};
