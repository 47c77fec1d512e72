import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

/** AES-256-GCM (NIST SP 800-38D): nonces of 96 random bits, tags of 128 bits at the end of the ciphertext. */
const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

export type Sealed = { readonly nonce: Buffer; readonly bytes: Buffer };

/** `context` is not stored but must be the same at opening: it ties the bytes to their place. */
export function encrypt(key: KeyObject, plain: Buffer, context: Buffer): Sealed {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(context);
  return { nonce, bytes: Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]) };
}

/** Throws if a bit was changed, or key or context are not those of the sealing. */
export function decrypt(key: KeyObject, { nonce, bytes }: Sealed, context: Buffer): Buffer {
  if (bytes.length < TAG) throw new Error('Too short to be sealed');
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG })
    .setAAD(context)
    .setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
}

/** One value for one column: nonce, then ciphertext and tag. */
export const packed = ({ nonce, bytes }: Sealed): Buffer => Buffer.concat([nonce, bytes]);

export const unpacked = (value: Buffer): Sealed => ({ nonce: value.subarray(0, NONCE), bytes: value.subarray(NONCE) });
