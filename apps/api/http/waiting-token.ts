import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { TenantContext } from '#application/command-handler/command-handler.js';

type Keys = Pick<TenantContext, 'associationId' | 'secret'>;

const keyOf = ({ secret }: Keys): Buffer => createHmac('sha256', secret).update('parley-token').digest();

/** A place in the log that nobody but us can read: a bare number would tell how busy others are. */
export function waitingToken(keys: Keys, position: number): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(keys), nonce).setAAD(Buffer.from(keys.associationId));
  const place = Buffer.alloc(8);
  place.writeBigUInt64BE(BigInt(position));
  return Buffer.concat([nonce, cipher.update(place), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Undefined for what is no token of this association. */
export function positionOf(keys: Keys, token: string): number | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 36) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keys), bytes.subarray(0, 12))
    .setAAD(Buffer.from(keys.associationId))
    .setAuthTag(bytes.subarray(20));
  try {
    return Number(Buffer.concat([decipher.update(bytes.subarray(12, 20)), decipher.final()]).readBigUInt64BE());
  } catch {
    return undefined;
  }
}
