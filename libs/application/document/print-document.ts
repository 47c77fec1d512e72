import { hash } from 'node:crypto';
import { documentOf } from '#documents/document-of.js';
import type { Print } from '#documents/print/print.js';
import { printOf } from '#documents/print/print-of.js';
import { scopeOf } from '#documents/scope.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Stream } from '#event-store/load.js';
import { findStoredEvent } from '#event-store/load-event.js';
import { slugOf } from '../association/slugs.js';
import { documentFacts } from './document-facts.js';
import { confirmationPage } from './pages.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type PrintedDocument = {
  readonly print: Print;
  readonly factsHash: string;
  /** Whom it names, by id. */
  readonly partyIds: readonly string[];
};

/**
 * All that the PDF of one service's document is made of; with the address of the pages it carries a code by which it can
 * be confirmed there. Throws Refused NotFound if there is no such service.
 */
export async function printDocument(
  tenant: TenantContext,
  stream: Stream<DisputeEvent>,
  serviceId: string,
  locale: DocumentLocale,
  pagesUrl?: string,
): Promise<PrintedDocument> {
  const { events, streamId } = stream;
  const ordered = events.find((event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId);
  // a dispute begins with a complaint, or with somebody asking for mediation
  const filed = events.find((event) => event.type === 'ComplaintFiled' || event.type === 'MediationRequested');
  if (ordered?.type !== 'ServiceOrdered' || !filed || !('complainantId' in filed.data)) return refuse('NotFound');
  const { document, addressee } = ordered.data;
  const facts = await documentFacts(tenant, stream, serviceId);
  // a receipt names the place of what it is the receipt for, as the one that a filer gets at once does
  const { version } = document === 'receipt' ? filed : ordered;
  const stored =
    (await findStoredEvent(tenant.database, tenant.associationId, streamId, version)) ?? refuse('NotFound');
  const logReference = stored.chain.toString('hex');
  const slug = pagesUrl === undefined ? undefined : await slugOf(tenant.database, tenant.associationId);
  const print = printOf(documentOf(document, facts, locale), {
    association: facts.association,
    issuedAt: facts.issuedAt,
    logReference,
    ...(pagesUrl !== undefined && slug !== undefined && { confirmUrl: confirmationPage(pagesUrl, slug, logReference) }),
  });
  const named = [filed.data.complainantId, ...scopeOf(facts).respondents.map(({ respondentId }) => respondentId)];
  const partyIds = [...new Set(addressee.kind === 'party' ? [...named, addressee.id] : named)].sort();
  return { print, factsHash: hash('sha256', canonicalJson(print)), partyIds };
}
