import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Caller } from '../http/caller.js';

/** How far somebody was told, and when by machine time. */
export type Place = { readonly position: number; readonly at: Date };

const NONCE = 12;
const PLACE = 16;
const TAG = 16;

/**
 * A place in the log that nobody but us can read, given to one viewer in one office: under another's it is none. Another
 * text each time, so that it does not tell whether anything has moved.
 */
export function resumeId(caller: Caller, { position, at }: Place): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyOf(caller), nonce).setAAD(viewerOf(caller));
  const place = Buffer.alloc(PLACE);
  place.writeBigUInt64BE(BigInt(position));
  place.writeBigUInt64BE(BigInt(at.getTime()), 8);
  return Buffer.concat([nonce, cipher.update(place), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Undefined for what was not given to this viewer. */
export function placeIn(caller: Caller, id: string): Place | undefined {
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== NONCE + PLACE + TAG || bytes.toString('base64url') !== id) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(caller), bytes.subarray(0, NONCE))
    .setAAD(viewerOf(caller))
    .setAuthTag(bytes.subarray(-TAG));
  try {
    const place = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
    return { position: Number(place.readBigUInt64BE()), at: new Date(Number(place.readBigUInt64BE(8))) };
  } catch {
    return undefined;
  }
}

const keyOf = ({ tenant }: Caller): Buffer => createHmac('sha256', tenant.secret).update('parley-resume').digest();

const viewerOf = ({ actor, account, tenant }: Caller): Buffer =>
  Buffer.from(canonicalJson({ in: tenant.associationId, viewer: actor, office: account?.office ?? null }));
