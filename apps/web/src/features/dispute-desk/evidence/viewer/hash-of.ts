import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openLook } from './open-look.js';
import { eachPiece, readStream, type About } from '../../../evidence/read-exhibit.js';

/** SHA-256 of bytes that are here; by the browser’s own where it has one (it wants HTTPS or this machine). */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.isSecureContext) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Without a hash it could not be read to its end, or what came is a copy, of which nobody has recorded one. */
export type FileHash = { readonly hash?: string; readonly isCopy?: true };

/** The same of a file that is read for this alone, piece by piece. */
export async function hashOfFile(
  about: About,
  original: boolean,
  onShare: (share: number) => boolean,
): Promise<FileHash> {
  const opened = await openLook(about, original);
  if (!opened.ok) return {};
  const stream = await readStream(about, opened.data.viewingId);
  if (!stream.ok) return {};
  if (stream.data.given === 'copy') {
    await stream.data.body.cancel().catch(() => undefined);
    return { isCopy: true };
  }
  const hash = sha256.create();
  let told = 0;
  const isDone = await eachPiece(stream.data, (piece, share) => {
    hash.update(piece);
    if (share - told < 0.02 && share < 1) return true;
    told = share;
    return onShare(share);
  });
  return isDone ? { hash: bytesToHex(hash.digest()) } : {};
}
