import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '../ids.js';

/** Whose notifications a link ends, and until when it does. */
export type UnsubscribeSubject = { readonly accountId: string; readonly expiresAt: Date };

const VERSION = 1;
const BODY = 21; // the version, a uuid, and seconds since 1970
const MAC = 16;

/**
 * 50 characters that need no encoding in an address. They stand in a mail that may be forwarded, so they open nothing
 * and end notifications alone.
 */
export function sealUnsubscribeToken(secret: Uint8Array, { accountId, expiresAt }: UnsubscribeSubject): string {
  if (!isUuid(accountId)) throw new TypeError('An unsubscribe token takes a uuid in lower case');
  const body = Buffer.alloc(BODY);
  body.writeUInt8(VERSION, 0);
  body.write(accountId.replaceAll('-', ''), 1, 'hex');
  body.writeUInt32BE(Math.floor(expiresAt.getTime() / 1_000), 17);
  return Buffer.concat([body, mac(secret, body)]).toString('base64url');
}

/** Undefined alike for a token that this secret did not seal and for one that has expired. */
export function openUnsubscribeToken(secret: Uint8Array, text: string, now: Date): string | undefined {
  const sealed = Buffer.from(text, 'base64url');
  // one token has one spelling
  if (sealed.length !== BODY + MAC || sealed.toString('base64url') !== text) return undefined;
  const body = sealed.subarray(0, BODY);
  if (body[0] !== VERSION || !timingSafeEqual(mac(secret, body), sealed.subarray(BODY))) return undefined;
  if (body.readUInt32BE(17) * 1_000 <= now.getTime()) return undefined;
  return body.toString('hex', 1, 17).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const mac = (secret: Uint8Array, body: Uint8Array): Buffer =>
  createHmac('sha256', secret).update('parley unsubscribe\0').update(body).digest().subarray(0, MAC);
