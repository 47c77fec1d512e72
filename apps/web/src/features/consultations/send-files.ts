import { putConsultationFile } from '../../client/sdk.gen.js';
import { replyOf } from '../../shared/connection/reply.js';

/** Sends the bytes of files, each by its hash; gives the names of those that did not arrive. */
export async function sendFiles(
  consultationId: string,
  held: readonly (readonly [sha256: string, file: File])[],
): Promise<readonly string[]> {
  const lost: string[] = [];
  for (const [sha256, file] of held) {
    const reply = await replyOf(() => putConsultationFile({ path: { consultationId, sha256 }, body: file }));
    if (!reply.ok) lost.push(file.name);
  }
  return lost;
}
