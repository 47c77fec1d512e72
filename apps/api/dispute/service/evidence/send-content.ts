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
import { sendAttachment } from '../../../http/send-attachment.js';

type Wanted = {
  readonly disputeId: string;
  readonly evidenceId: string;
  readonly viewingId: string;
  readonly range?: string | undefined;
};

/** The bytes of a file under a viewing, all or a range. */
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
  const reader = (await files.open(place, stored.size, key)) ?? refuse('BytesLost');
  const { size, mediaType } = stored;
  await sendAttachment(reply, { reader, size, mediaType, name: `evidence-${evidenceId}`, etag: sha256, range });
}
