import type { FastifyReply } from 'fastify';
import { openKeptExport } from '#application/export/kept-exports.js';
import { loadOfficial } from '#application/official-request/official-requests.js';
import { findBundle, readyFiles } from '#application/official-request/ready-files.js';
import { roomTranscript } from '#application/official-request/room-transcript.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { sendAttachment } from '../http/send-attachment.js';

type Wanted = { readonly requestId: string; readonly sha256: string };

/** A file that was made for an answer, as its hash says, to the two who have the request; so many times an hour. */
export async function sendOfficialFile(
  { files, limits }: ApiParts,
  { actor, tenant, now }: Caller,
  { requestId, sha256 }: Wanted,
  reply: FastifyReply,
): Promise<void> {
  const { request } = await loadOfficial(tenant, requestId, actor);
  const file = (await readyFiles(tenant, request)).find((one) => one.sha256 === sha256) ?? refuse('NotFound');
  const name = `${request.received?.number ?? requestId}-${sha256.slice(0, 12)}`;
  if (file.kind === 'room') {
    const { talkVersion = 0 } = request.rooms[file.roomId]?.confirmed ?? {};
    const { bytes } = await roomTranscript(tenant, { roomId: file.roomId, talkVersion });
    const read = async function* () {
      yield* [bytes];
    };
    const reader = { read, close: () => Promise.resolve() };
    return sendAttachment(reply, { reader, size: bytes.length, mediaType: 'text/plain', name, etag: sha256 });
  }
  const { disputeId, exportId } = file;
  const { bundle } = (await findBundle(tenant, { disputeId, exportId })) ?? refuse('NotFound');
  if (bundle.endsAt <= now) throw new HttpProblem('ExportEnded');
  await limits.take('export', actor.id, exportId);
  const reader = await openKeptExport(tenant, files, disputeId, bundle);
  if (!reader || !bundle.made) throw new HttpProblem('ExportErased');
  await sendAttachment(reply, { reader, size: bundle.made.size, mediaType: 'application/zip', name, etag: sha256 });
}
