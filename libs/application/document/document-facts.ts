import { hash } from 'node:crypto';
import type { DocumentFacts } from '#documents/facts.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { asAmended } from '#domain/dispute/intake/amendment/as-amended.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Pair } from '#domain/dispute/core/pair.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Stream } from '#event-store/load.js';
import { getRulebook } from '#rulebooks/released.js';
import { acceptanceFacts, acceptanceIn, itemsDeclined, registerTold } from './document-acceptance.js';
import { aboutContents } from './document-contents.js';
import { aboutOf } from './document-about.js';
import { duesOf } from './document-dues.js';
import { agreementFacts, boundBy, signersTold } from './document-agreement.js';
import { evidenceFacts } from './document-evidence.js';
import { saidOf, wordsOfPairs } from './document-pairs.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readNames, type Known, type Met } from '../dispute/names.js';
import { requestFacts } from './document-request.js';
import { lettersAt } from '../letter/letter-versions.js';
import { orderingOf } from '../command-handler/ordering.js';
import { sentBy } from './document-sent.js';
import { contactOf, addresseeOf } from './document-addressee.js';

export type Filed = Extract<DisputeEvent, { type: 'ComplaintFiled' }>['data'];

/**
 * All that the document of one service is made of, with its words opened: the dispute as it was when the document was
 * ordered, so that the same service always gives the same document. Throws Refused NotFound if there is no such
 * service. `met` need not be read again.
 */
export async function documentFacts(
  tenant: TenantContext,
  { events }: Stream<DisputeEvent>,
  serviceId: string,
  met?: Met,
): Promise<DocumentFacts> {
  const { known, together } = orderingOf(events, serviceId) ?? refuse('NotFound');
  const before = evolveAll(unfiled, known.slice(0, known.length - together.length));
  const dispute = evolveAll(before, together);
  const moment = { before, after: dispute };
  const service = dispute.services[serviceId] ?? refuse('NotFound');
  if (dispute.matter !== undefined) {
    const [facts, added] = await Promise.all([
      requestFacts(tenant, { serviceId, known, together, dispute, service, ...(met && { met }) }),
      lettersAt(tenant, service.document, service.orderedAt),
    ]);
    return { ...facts, ...(added && { added }) };
  }
  const original = known.find((event) => event.type === 'ComplaintFiled')?.data ?? refuse('NotFound');
  const filed = asAmended(known, service.aboutId) ?? original;
  const pairs = pairsIn(dispute, service.pairs);
  const [items, respondents] = [
    new Set([...pairs.map(({ itemId }) => itemId), ...itemsDeclined(dispute, known, service)]),
    new Set(pairs.map(({ respondentId }) => respondentId)),
  ];
  const bound = boundBy(service, dispute);
  const scope = {
    complainantId: filed.complainantId,
    ...(service.platformId !== undefined && { platformIds: [service.platformId] }),
    items: dispute.items.filter(({ itemId }) => items.has(itemId)),
    respondents: dispute.respondents.filter(
      ({ respondentId }) => respondents.has(respondentId) || bound.includes(respondentId),
    ),
  };
  const sent = sentBy(known, service.aboutId, service.addressee.id === filed.complainantId, dispute);
  const statementContentId =
    known.findLast((event) => event.type === 'WordsWithdrawn')?.data.statementContentId ?? filed.statementContentId;
  const contents = [
    filed.right.detailsContentId,
    statementContentId,
    ...filed.claims.flatMap(({ textContentId }) => textContentId ?? []),
  ];
  const descriptions = sent.evidence.map(({ descriptionContentId }) => descriptionContentId);
  const words = [...contents, ...descriptions, ...aboutContents(known, together, service)];
  const [names, added] = await Promise.all([
    readNames(tenant, scope, words, met),
    lettersAt(tenant, service.document, service.orderedAt),
  ]);
  const { deadline, ...about } = aboutOf({ known, together, service, dispute, text: names.text });
  const told = wordsOfPairs(together, service.aboutId, names.text);
  const { ofPairs } = duesOf({ together, service, dispute });
  const due = service.document === 'receipt' ? checkDueIn(known, filed) : deadline;
  return {
    reference: serviceId,
    ...(added && { added }),
    number: filed.number,
    association: names.association,
    issuedAt: service.orderedAt,
    filedAt: filed.filedAt,
    rulebook: getRulebook(filed.rulebook).rulebook,
    addressee: addresseeOf(service.addressee, filed, names, about.referral?.name),
    ...complaintFacts(filed, statementContentId, names),
    filedHash: hash('sha256', canonicalJson(original)),
    respondents: scope.respondents.map(({ respondentId, roles }) => ({
      respondentId,
      roles,
      ...contactOf(names.respondents.get(respondentId)),
    })),
    items: scope.items.map(({ itemId, kind, platformId }) => {
      const platform = names.platforms.get(platformId);
      return { itemId, kind, ...names.items.get(itemId), ...(platform !== undefined && { platform }) };
    }),
    evidence: evidenceFacts(sent.evidence, sent.materials, names.text),
    ...about,
    ...agreementFacts(
      { together, service, dispute },
      names.text,
      (id) => contactOf(id === filed.complainantId ? names.complainant : names.respondents.get(id)).name,
      await signersTold(tenant, known, service, dispute),
    ),
    pairs: pairs.map((pair) => {
      const end = ofPairs.get(pairOf(pair));
      return { ...pair, ...saidOf(pair, moment), ...told.get(pairOf(pair)), ...(end && { due: end }) };
    }),
    ...registerTold(filed, acceptanceIn(known, service.aboutId)),
    ...acceptanceFacts({ known, service, text: names.text }),
    ...(due && { deadline: due }),
  };
}

/** From the filing; of what a person wrote down from its confirmation. */
const checkDueIn = (known: readonly DisputeEvent[], { checkDue }: Filed): Filed['checkDue'] =>
  known.findLast((event) => event.type === 'DictationConfirmed')?.data.checkDue ?? checkDue;

/** A document that names no pairs is about all of the dispute. */
const pairsIn = ({ pairs }: Dispute, named: readonly PairSubject[]): readonly Pair[] => {
  const wanted = new Set(named);
  return named.length === 0 ? pairs : pairs.filter((pair) => wanted.has(pairOf(pair)));
};

const complaintFacts = (filed: Filed, statementContentId: string, { complainant, text }: Known) => {
  const statement = text(statementContentId);
  return {
    complainant: contactOf(complainant),
    filedAs: filed.filedAs,
    right: { ...(JSON.parse(text(filed.right.detailsContentId) ?? '{}') as object), kind: filed.right.kind },
    claims: filed.claims.map(({ kind, textContentId }) => {
      const words = text(textContentId);
      return { kind, ...(words !== undefined && { text: words }) };
    }),
    ...(statement !== undefined && { statement }),
    declaration: filed.declaration,
  };
};
