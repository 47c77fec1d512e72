import type { Addressee } from '#documents/addressee.js';
import { documentOf } from '#documents/document-of.js';
import { LAYOUT } from '#documents/print/layout.js';
import type { Print } from '#documents/print/print.js';
import { printOf } from '#documents/print/print-of.js';
import { exampleFacts } from '#documents/testing/example-facts.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import type { Locale } from '#messages/locale.js';

export const LOG_REFERENCE = 'ab12'.repeat(16);

/** A document of the example, as it is printed. */
export const examplePrint = (
  kind: DocumentKind,
  addressee: Addressee,
  locale: Locale,
  more: Partial<typeof exampleFacts> = {},
): Print => {
  const facts = { ...exampleFacts, ...more, addressee };
  return printOf(documentOf(kind, facts, locale), { ...facts, logReference: LOG_REFERENCE });
};

export const makePrint = ({ make }: PdfMaker, print: Print): Promise<Buffer> =>
  make({ layout: LAYOUT, print, createdAt: print.issuedSeconds });
