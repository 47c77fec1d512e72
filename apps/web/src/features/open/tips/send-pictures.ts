import { sendTipPicture } from '../../../client/sdk.gen.js';
import { hashOfBytes } from './claim-code.js';
import { replyOf } from '../../../shared/connection/reply.js';

type Where = { readonly associationId: string; readonly tipId: string };

/** Sends pictures one after the other; gives those that did not arrive. */
export async function sendPictures(path: Where, files: readonly File[]): Promise<readonly File[]> {
  const lost: File[] = [];
  for (const file of files) {
    const sha256 = await hashOfBytes(await file.arrayBuffer());
    const reply = await replyOf(() => sendTipPicture({ path: { ...path, sha256 }, body: file }));
    if (!reply.ok) lost.push(file);
  }
  return lost;
}
