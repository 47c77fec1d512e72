import { layoutOf } from '#documents/print/layout-of.js';
import type { Print } from '#documents/print/print.js';
import { PdfFailed } from '#infrastructure/pdf/open-pdf-maker.js';
import { HttpProblem } from './http-problem.js';
import type { ApiParts } from './parts.js';

/** The PDF of a print; throws a 503 with Retry-After while whoever makes it is away. */
export async function makePdf({ pdf }: Pick<ApiParts, 'pdf'>, print: Print): Promise<Uint8Array> {
  const { layout } = layoutOf(print);
  try {
    return await pdf.make({ layout, print, createdAt: print.issuedSeconds });
  } catch (error) {
    if (error instanceof PdfFailed && error.reason === 'away')
      throw new HttpProblem('DocumentNotReady', { headers: { 'retry-after': '2' } });
    throw error;
  }
}
