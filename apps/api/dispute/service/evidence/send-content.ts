import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { authorKey } from '#application/dispute/author-key.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { assertViewing } from '#application/dispute/viewings.js';
import { seesExhibit } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import { byteRangeOf } from '../../../http/byte-range.js';
import type { Caller } from '../../../http/caller.js';
import type { ApiParts } from '../../../http/parts.js';
import { EXTENSIONS } from './extensions.js';

type Wanted = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly viewingId: string;
  readonly range?: string | undefined;
};

/**
 * The bytes of a file under a viewing, all or a range. However hostile they are, a browser keeps them as a file and
 * runs nothing: it is an attachment of the recognised kind alone, not to be sniffed, in a sandbox without an origin.
 */
export async function sendContent(
  { files, now }: ApiParts,
  { actor, tenant }: Caller,
  wanted: Wanted,
  reply: FastifyReply,
): Promise<void> {
  const { disputeId, evidenceId, viewingId } = wanted;
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const exhibit = seesExhibit(visibilityOf(actor, { dispute, context }), dispute, evidenceId)
    ? dispute.exhibits[evidenceId]
    : undefined;
  if (!exhibit) return refuse('NotFound');
  await assertViewing(tenant, actor, { disputeId, evidenceId, viewingId }, now());
  const { stored, ownerId, sha256 } = exhibit;
  const key = await tenant.vault.findKey(authorKey(disputeId, ownerId));
  if (!stored || !key) return refuse('BytesMissing');
  const place = { associationId: tenant.associationId, disputeId, authorId: ownerId, sha256 };
  const range = byteRangeOf(wanted.range, stored.size);
  const { start, end } = range ?? { start: 0, end: stored.size - 1 };
  const reader = (await files.open(place, stored.size, key)) ?? refuse('BytesLost');
  const bytes = reader.read(start, end);
  const first = await bytes.next().catch(async (error: unknown) => {
    await reader.close();
    throw error; // damaged: before a header says otherwise
  });
  const body = async function* (): AsyncGenerator<Buffer, void, void> {
    try {
      if (!first.done) yield first.value;
      yield* bytes;
    } finally {
      await reader.close();
    }
  };
  void reply
    .status(range ? 206 : 200)
    .headers({
      'content-type': stored.mediaType.startsWith('text/') ? `${stored.mediaType}; charset=utf-8` : stored.mediaType,
      'content-length': String(end - start + 1),
      'content-disposition': `attachment; filename="evidence-${evidenceId}.${EXTENSIONS[stored.mediaType] ?? 'bin'}"`,
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      etag: `"${sha256}"`,
      ...(range && { 'content-range': `bytes ${start}-${end}/${stored.size}` }),
    })
    .send(Readable.from(body(), { objectMode: false }));
}
