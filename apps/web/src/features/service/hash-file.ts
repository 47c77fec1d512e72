import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const PIECE = 2_097_152;

/**
 * SHA-256 of a file, read piece by piece so that a long video needs no memory; `tell` hears the share read. The
 * browser's own hash wants HTTPS and the whole file at once.
 */
export async function hashFile(file: Blob, tell: (share: number) => void = () => undefined): Promise<string> {
  const hash = sha256.create();
  for (let start = 0; start < file.size; start += PIECE) {
    const end = Math.min(file.size, start + PIECE);
    hash.update(new Uint8Array(await file.slice(start, end).arrayBuffer()));
    tell(end / file.size);
  }
  return bytesToHex(hash.digest());
}
