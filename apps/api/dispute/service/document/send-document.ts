import type { FastifyReply } from 'fastify';
import { loadDispute } from '#application/dispute/disputes.js';
import { findKeptDocument } from '#application/document/kept-documents.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { hasAPart } from '#domain/dispute/decider.js';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { attachment, SANDBOX } from '../../../http/attachment.js';
import type { Caller } from '../../../http/caller.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';

type Wanted = { readonly disputeId: string; readonly serviceId: string; readonly locale: DocumentLocale };
type Known = Pick<DisputeFile, 'dispute' | 'context'>;

/** Whether there is such a document and this viewer may read it. */
export const readsDocument = (actor: Actor, file: Known, serviceId: string): boolean =>
  hasAPart(actor, file) &&
  file.dispute.services[serviceId] !== undefined &&
  visibilityOf(actor, file).sees(serviceSubject(serviceId));

/**
 * The bytes as they were recorded. What is still being made is told with when to ask again: soon, or when a person has
 * looked.
 */
export async function sendDocument(
  { files }: ApiParts,
  { actor, tenant }: Caller,
  wanted: Wanted,
  reply: FastifyReply,
): Promise<void> {
  const { disputeId, serviceId, locale } = wanted;
  const file = await loadDispute(tenant, disputeId, actor);
  const service = readsDocument(actor, file, serviceId) ? file.dispute.services[serviceId] : undefined;
  if (!service) return refuse('NotFound');
  const made = service.files?.[locale];
  if (made === undefined) throw new HttpProblem('DocumentNotAsked');
  if (made === 'asked') {
    const stuck = file.dispute.givenUp.includes(`make-document:${serviceId}:${locale}`);
    throw new HttpProblem('DocumentNotReady', { headers: { 'retry-after': stuck ? '3600' : '2' } });
  }
  const bytes = await findKeptDocument(tenant, files, { disputeId, serviceId }, made);
  if (!bytes) throw new HttpProblem('DocumentErased');
  const number = file.dispute.number ?? disputeId;
  void reply
    .status(200)
    .headers({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': attachment(
        `${service.document}-${number}.pdf`,
        `${DOCUMENT_KINDS[service.document][locale]}-${number}.pdf`,
      ),
      'content-security-policy': SANDBOX,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'repr-digest': `sha-256=:${Buffer.from(made.sha256, 'hex').toString('base64')}:`,
    })
    .send(bytes);
}
