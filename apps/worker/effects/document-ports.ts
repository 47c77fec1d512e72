import type { TenantContext } from '#application/command-handler/command-handler.js';
import { keepDocument } from '#application/document/kept-documents.js';
import { printDocument } from '#application/document/print-document.js';
import type { MakeDocument } from '#domain/dispute/effect.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { DocumentPorts } from '#effects/make-document.js';
import type { Stream } from '#event-store/load.js';
import type { Files } from '#infrastructure/files/files.js';
import type { PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';

/** Where the documents of one dispute come from and go to. */
export const documentPorts =
  (files: Files, { make }: PdfMaker, pagesUrl: string) =>
  (tenant: TenantContext, stream: Stream<DisputeEvent>, { service }: MakeDocument): DocumentPorts => ({
    compose: (serviceId, locale) => printDocument(tenant, stream, serviceId, locale, pagesUrl),
    make,
    keep: (made) => keepDocument(tenant, files, { disputeId: stream.streamId, serviceId: service.serviceId }, made),
  });
