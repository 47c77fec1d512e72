import { hash } from 'node:crypto';
import { layoutOf } from '#documents/print/layout-of.js';
import type { Print } from '#documents/print/print.js';
import type { DocumentFile, DocumentLocale } from '#domain/dispute/service/document/events.js';
import type { MakeDocument } from '#domain/dispute/effect.js';
import { PdfFailed, type PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import { AttemptFailed } from './attempt-failed.js';
import { giveUp, type EffectReport } from './report.js';

export type DocumentPorts = {
  /** What the document of a service is made of, and whom it names. */
  readonly compose: (
    serviceId: string,
    locale: DocumentLocale,
  ) => Promise<{ readonly print: Print } & Pick<DocumentFile, 'factsHash' | 'partyIds'>>;
  /** Throws PdfFailed. */
  readonly make: PdfMaker['make'];
  /** Wholly on disk when it resolves. 'erased' if somebody whom it names may be named no more. */
  readonly keep: (
    made: { readonly pdf: Buffer } & Pick<DocumentFile, 'sha256' | 'partyIds'>,
  ) => Promise<'kept' | 'erased'>;
};

/**
 * Makes the file of a document and keeps it; it is recorded when it is kept. Throws `AttemptFailed` while there is no
 * compiler or no room.
 */
export async function makeDocument(
  { compose, make, keep }: DocumentPorts,
  { service: { serviceId }, locale }: MakeDocument,
): Promise<EffectReport> {
  const { print, factsHash, partyIds } = await compose(serviceId, locale);
  const { layout, template } = layoutOf(print);
  const pdf = await make({ layout, print, createdAt: print.issuedSeconds }).catch((error: unknown) => {
    if (!(error instanceof PdfFailed)) throw error;
    if (error.reason === 'away') throw new AttemptFailed('compiler-away');
    return undefined; // it would be so the next time
  });
  if (!pdf) return giveUp('document-refused');
  const sha256 = hash('sha256', pdf);
  if ((await keep({ pdf, sha256, partyIds })) === 'erased') return giveUp('party-erased');
  return {
    type: 'RecordDocument',
    data: { serviceId, locale, sha256, size: pdf.length, factsHash, template, partyIds },
  };
}
