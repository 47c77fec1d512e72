import type { FastifyReply } from 'fastify';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { openKeptExport } from '#application/export/kept-exports.js';
import { seesExport } from '#domain/dispute/visibility/sees-export.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { HttpProblem } from '../../../http/http-problem.js';
import type { ApiParts } from '../../../http/parts.js';
import { sendAttachment } from '../../../http/send-attachment.js';

type Wanted = { readonly disputeId: string; readonly exportId: string };

/** The bytes as they were recorded, to whoever may have them, so many times an hour. */
export async function sendExport(
  { files, limits }: ApiParts,
  { actor, tenant, now }: Caller,
  { disputeId, exportId }: Wanted,
  reply: FastifyReply,
): Promise<void> {
  const { dispute, context } = await loadOwnDispute(tenant, disputeId, actor);
  if (!seesExport(visibilityOf(actor, { dispute, context }), dispute, exportId)) refuse('NotFound');
  const kept = dispute.exports[exportId] ?? refuse('NotFound');
  const { made, endsAt } = kept;
  if (endsAt <= now) throw new HttpProblem('ExportEnded');
  if (!made) {
    const stuck = dispute.givenUp.includes(`make-export:${exportId}`);
    throw new HttpProblem('ExportNotReady', { headers: { 'retry-after': stuck ? '3600' : '3' } });
  }
  await limits.take('export', actor.id, exportId);
  const reader = await openKeptExport(tenant, files, disputeId, kept);
  if (!reader) throw new HttpProblem('ExportErased');
  void reply.header('repr-digest', `sha-256=:${Buffer.from(made.sha256, 'hex').toString('base64')}:`);
  await sendAttachment(reply, {
    reader,
    size: made.size,
    mediaType: 'application/zip',
    name: `bundle-${(dispute.number ?? disputeId).replaceAll(/[^A-Za-z0-9-]/g, '-')}`,
    etag: made.sha256,
  });
}
