import { hash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { LAYOUT } from '#documents/print/layout.js';
import type { Print } from '#documents/print/print.js';
import { PdfFailed } from '#infrastructure/pdf/open-pdf-maker.js';
import { attachment, SANDBOX } from '../http/attachment.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';

export type Made = { readonly pdf: Buffer; readonly sha256: string };

/** The notice as it is printed, signed and handed in. Says when to ask again while the compiler is away. */
export async function makeAuthorityNotice({ pdf }: Pick<ApiParts, 'pdf'>, print: Print): Promise<Made> {
  const made = await pdf.make({ layout: LAYOUT, print, createdAt: print.issuedSeconds }).catch((error: unknown) => {
    if (error instanceof PdfFailed && error.reason === 'away')
      throw new HttpProblem('DocumentNotReady', { headers: { 'retry-after': '2' } });
    throw error;
  });
  return { pdf: made, sha256: hash('sha256', made) };
}

/** Given as a file to be kept, by no cache. */
export const sendAuthorityNotice = (reply: FastifyReply, { pdf, sha256 }: Made, { number, title }: Print): void =>
  void reply
    .status(200)
    .headers({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': attachment(`breach-notice-${number}.pdf`, `${title}-${number}.pdf`),
      'content-security-policy': SANDBOX,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    })
    .send(pdf);
