import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openLook } from './open-look.js';
import { eachPiece, readStream, type About } from '../../../evidence/read-exhibit.js';

/** SHA-256 of bytes that are here; by the browser’s own where it has one (it wants HTTPS or this machine). */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (!globalThis.isSecureContext) return bytesToHex(sha256(bytes));
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** The same of a file that is read for this alone, piece by piece; undefined where it could not be read to its end. */
export async function hashOfFile(
  about: About,
  original: boolean,
  onShare: (share: number) => boolean,
): Promise<string | undefined> {
  const opened = await openLook(about, original);
  if (!opened.ok) return undefined;
  const stream = await readStream(about, opened.data.viewingId);
  if (!stream.ok) return undefined;
  const hash = sha256.create();
  let told = 0;
  const isDone = await eachPiece(stream.data, (piece, share) => {
    hash.update(piece);
    if (share - told < 0.02 && share < 1) return true;
    told = share;
    return onShare(share);
  });
  return isDone ? bytesToHex(hash.digest()) : undefined;
}
