import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tellAccount } from '#application/account/tell-account.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import type { Source } from '#infrastructure/security/security-event.js';
import { cookieIn, DEVICE_COOKIE, setCookie } from '../../http/cookies.js';
import { deviceMarkerOf, KNOWN_FOR, markedDevice } from '../../limits/known-device.js';
import type { ApiParts } from '../../http/parts.js';
import { factsOf } from '../choose/use-link.js';

const FOUR_HUNDRED_DAYS = 400 * 86_400; // the longest that browsers keep one
const FORM = /^[A-Za-z0-9_-]{43}$/;

/**
 * By what a device is known: a cookie of its own in a browser, which gets one here if it has none; otherwise what a
 * program calls itself, and from where.
 */
export function deviceOf(
  parts: ApiParts,
  request: FastifyRequest,
  reply: FastifyReply,
  source: Source,
  byCookie: boolean,
): Buffer {
  if (!byCookie) return hashOf(`program\n${source.address}\n${source.device ?? ''}`);
  const brought = cookieIn(request, parts, DEVICE_COOKIE);
  const value = brought !== undefined && FORM.test(brought) ? brought : randomBytes(32).toString('base64url');
  setCookie(reply, parts, DEVICE_COOKIE, value, FOUR_HUNDRED_DAYS);
  return hashOf(`browser\n${value}`);
}

/** By what a device says that it is known: the marker of a program, the cookie of a browser. */
export type BroughtDevice = { readonly marker?: string; readonly browser?: Buffer };

export function broughtDevice(parts: ApiParts, request: FastifyRequest): BroughtDevice {
  const marker = deviceMarkerOf(request);
  const cookie = cookieIn(request, parts, DEVICE_COOKIE);
  return {
    ...(marker !== undefined && { marker }),
    ...(cookie !== undefined && FORM.test(cookie) && { browser: hashOf(`browser\n${cookie}`) }),
  };
}

/** The id of a device that the account knows: one from which its person signed in within half a year. */
export async function knownDeviceOf(
  { pool, secret, now }: ApiParts,
  accountId: string,
  { marker, browser }: BroughtDevice,
): Promise<string | undefined> {
  const at = now();
  const marked = markedDevice(secret, accountId, marker, at);
  if (marked !== undefined || browser === undefined) return marked;
  const { rowCount } = await pool.query(
    'SELECT 1 FROM office.account_device WHERE account_id = $1 AND device_hash = $2 AND last_seen_at > $3',
    [accountId, browser, new Date(at.getTime() - KNOWN_FOR)],
  );
  return rowCount === 1 ? browser.toString('hex') : undefined;
}

/**
 * Notes that somebody signed in with it. A device not seen before is told to the person, unless it is the account’s
 * first (ASVS 5.0 V6.3.5).
 */
export async function noteDevice(
  { pool, now }: ApiParts,
  accountId: string,
  device: Buffer,
  source: Source,
): Promise<void> {
  const at = now();
  await inTransaction(pool, async (client) => {
    await client.query('SELECT 1 FROM office.account WHERE id = $1 FOR UPDATE', [accountId]);
    const { rows } = await client.query<{ device_hash: Buffer }>(
      'SELECT device_hash FROM office.account_device WHERE account_id = $1',
      [accountId],
    );
    await client.query(
      `INSERT INTO office.account_device (account_id, device_hash, created_at, last_seen_at) VALUES ($1, $2, $3, $3)
         ON CONFLICT (account_id, device_hash) DO UPDATE SET last_seen_at = excluded.last_seen_at`,
      [accountId, device, at],
    );
    if (rows.length === 0 || rows.some(({ device_hash: known }) => known.equals(device))) return;
    await tellAccount(client, { accountId, topic: 'new-device', facts: factsOf(source, at) }, at);
  });
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
