import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { SealedReader } from '#infrastructure/files/sealed-reader.js';
import { SANDBOX } from './attachment.js';
import { EXTENSIONS } from '../dispute/service/evidence/extensions.js';

type Attached = {
  readonly reader: SealedReader;
  /** In bytes, of the whole file. */
  readonly size: number;
  readonly mediaType: string;
  /** ASCII, without ending. */
  readonly name: string;
  readonly etag: string;
  /** The part that was asked for, both ends included. */
  readonly range?: { readonly start: number; readonly end: number } | undefined;
};

/**
 * The bytes of a file, all or a range. However hostile they are, a browser keeps them as a file and runs nothing: it is
 * an attachment of the recognised kind alone, not to be sniffed, in a sandbox without an origin.
 */
export async function sendAttachment(
  reply: FastifyReply,
  { reader, size, mediaType, name, etag, range }: Attached,
): Promise<void> {
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const bytes = reader.read(start, end);
  const first = await bytes.next().catch(async (error: unknown) => {
    await reader.close();
    throw error; // damaged: before a header says otherwise
  });
  const body = Readable.from(from(first, bytes), { objectMode: false });
  // by its stream, which ends however it ends: who leaves before the first byte never begins what it reads from
  body.once('close', () => {
    reader.close().catch((error: unknown) => reply.log.warn({ err: error }, 'a file that was sent is not closed'));
  });
  void reply
    .status(range ? 206 : 200)
    .headers({
      'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
      'content-length': String(end - start + 1),
      'content-disposition': `attachment; filename="${name}.${EXTENSIONS[mediaType] ?? 'bin'}"`,
      'content-security-policy': SANDBOX,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      etag: `"${etag}"`,
      ...(range && { 'content-range': `bytes ${start}-${end}/${size}` }),
    })
    .send(body);
}

async function* from(first: IteratorResult<Buffer, void>, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (!first.done) yield first.value;
  yield* rest;
}
