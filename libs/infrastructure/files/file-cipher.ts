import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

/**
 * A file in chunks, each AES-256-GCM under a key of that file's own (HKDF of the author's key and a random salt), as
 * STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) does it: the nonce counts the chunks and marks the last one, so
 * that none can be changed, swapped, left out or cut off, and any can be opened alone.
 */
const ALGORITHM = 'aes-256-gcm';
const MAGIC = Buffer.from('PARLEYF1');
const SALT = 32;
const TAG = 16;

/** Plain bytes of every chunk but the last. */
export const CHUNK = 256 * 1024;
export const HEADER = MAGIC.length + SALT;
export const SEALED_CHUNK = CHUNK + TAG;

export const newHeader = (): Buffer => Buffer.concat([MAGIC, randomBytes(SALT)]);

export class NotOurFile extends Error {
  override readonly name = 'NotOurFile';
}

/** `context` names the place of the file (association, dispute, author, hash): elsewhere it does not open. */
export type FileKey = { readonly key: KeyObject; readonly context: Buffer };

/** Throws NotOurFile for a header of another kind. */
export function fileKey(key: KeyObject, header: Buffer, context: string): FileKey {
  if (header.length !== HEADER || !header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new NotOurFile('no file of this kind');
  return {
    key: createSecretKey(Buffer.from(hkdfSync('sha256', key, header.subarray(MAGIC.length), 'parley/file/1', 32))),
    context: Buffer.from(context),
  };
}

const nonceOf = (index: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
};

export function sealChunk({ key, context }: FileKey, index: number, last: boolean, plain: Buffer): readonly Buffer[] {
  const cipher = createCipheriv(ALGORITHM, key, nonceOf(index, last), { authTagLength: TAG }).setAAD(context);
  return [cipher.update(plain), cipher.final(), cipher.getAuthTag()];
}

/** Throws if a bit was changed or the chunk does not belong there. */
export function openChunk({ key, context }: FileKey, index: number, last: boolean, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(ALGORITHM, key, nonceOf(index, last), { authTagLength: TAG })
    .setAAD(context)
    .setAuthTag(sealed.subarray(-TAG));
  const plain = decipher.update(sealed.subarray(0, -TAG));
  decipher.final(); // throws; it gives no more bytes
  return plain;
}

/** Of a file of so many plain bytes: how many chunks there are, at least one. */
export const chunksOf = (size: number): number => Math.max(1, Math.ceil(size / CHUNK));

/** Of a sealed file of so many bytes: how many plain ones it holds. */
export const plainSize = (sealed: number): number => {
  const chunks = Math.max(1, Math.ceil((sealed - HEADER) / SEALED_CHUNK));
  return sealed - HEADER - chunks * TAG;
};
