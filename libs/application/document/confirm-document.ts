import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { standingOf, type Standing } from '#domain/dispute/document-standing.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findDocumentsByCode } from '#read-models/find-documents-by-code.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type ConfirmedDocument = {
  readonly document: DocumentKind;
  readonly issuedOn: LocalDate;
  readonly standing: Standing;
  /** By the log reference at its foot, or by the bytes of its file in this language. */
  readonly by: 'log-reference' | 'file';
  readonly locale?: string;
};

/**
 * What may be told of the documents that have this code, to whoever has it: that they were issued, what they are, when,
 * and what they are worth today. Nothing of whom they name or what they say. Each kind, day and standing once: a letter
 * to two addressees under one code is told as one.
 */
export async function confirmDocuments(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  code: string,
): Promise<readonly ConfirmedDocument[]> {
  const found = await findDocumentsByCode(database, associationId, code);
  const ids = [...new Set(found.map(({ disputeId }) => disputeId))];
  const streams = await loadStreams<DisputeEvent>(database, associationId, ids);
  const confirmed = found.flatMap(({ disputeId, serviceId, locale }): readonly ConfirmedDocument[] => {
    const dispute = evolveAll(unfiled, streams.get(disputeId)?.events ?? []);
    const service = dispute.services[serviceId];
    if (!service) return [];
    const { document, orderedAt } = service;
    const told = { document, issuedOn: localDateAt(orderedAt), standing: standingOf(dispute, service) };
    return [locale === null ? { ...told, by: 'log-reference' } : { ...told, by: 'file', locale }];
  });
  return [...new Map(confirmed.map((one) => [JSON.stringify(one), one])).values()];
}
