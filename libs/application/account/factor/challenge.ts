import { createHash, createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Statements } from '#infrastructure/database/statements.js';

/** How long somebody may look for the finger or the key. */
const LIFETIME = 5 * 60_000;
const [NONCE, EXPIRY, MAC] = [16, 6, 16];

/**
 * Of whom a passkey's answer is asked, and what for: an answer to one is none to another. A challenge is sealed, so
 * that asking for one writes nothing.
 */
export type ChallengeAbout =
  | { readonly for: 'sign-in' }
  | { readonly for: 'second-step'; readonly halfSession: string }
  | { readonly for: 'proof' | 'adding'; readonly accountId: string };

/** 38 bytes, of which 16 are random (WebAuthn Level 3, 13.4.3 asks for 16 at least). */
export function newChallenge(secret: KeyObject, about: ChallengeAbout, now: Date): Buffer {
  const expiry = Buffer.alloc(EXPIRY);
  expiry.writeUIntBE(now.getTime() + LIFETIME, 0, EXPIRY);
  const body = Buffer.concat([randomBytes(NONCE), expiry]);
  return Buffer.concat([body, mac(secret, about, body)]);
}

/** Whether it is one of ours about this, and in time. */
export function isChallenge(secret: KeyObject, about: ChallengeAbout, text: string, now: Date): boolean {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== NONCE + EXPIRY + MAC || bytes.toString('base64url') !== text) return false;
  const body = bytes.subarray(0, NONCE + EXPIRY);
  return (
    timingSafeEqual(mac(secret, about, body), bytes.subarray(NONCE + EXPIRY)) &&
    body.readUIntBE(NONCE, EXPIRY) > now.getTime()
  );
}

/** Uses it up; false where it was used, also at the same instant. */
export async function spendChallenge(database: Statements, text: string, now: Date): Promise<boolean> {
  await database.query('DELETE FROM office.used_challenge WHERE expires_at < $1', [now]);
  const { rowCount } = await database.query(
    'INSERT INTO office.used_challenge (challenge_hash, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
    [createHash('sha256').update(text).digest(), new Date(now.getTime() + LIFETIME)],
  );
  return rowCount === 1;
}

const mac = (secret: KeyObject, about: ChallengeAbout, body: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(`passkey challenge\n${JSON.stringify(Object.entries(about).sort())}\n`)
    .update(body)
    .digest()
    .subarray(0, MAC);
