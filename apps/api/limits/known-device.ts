import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** How long a device is known after a good sign-in. */
export const KNOWN_FOR = 180 * 24 * 3_600_000;
/** The header that a program sends it in. */
export const DEVICE_HEADER = 'parley-device';

const FORM = /^pld_(?<made>[0-9a-z]{1,10})\.(?<id>[0-9a-f]{32})\.(?<seal>[A-Za-z0-9_-]{43})$/;

const sealOf = (secret: KeyObject, accountId: string, made: string, id: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['device', accountId, made, id]))
    .digest();

/**
 * What a program keeps after a good sign-in, so that nobody who guesses elsewhere can keep its person out (OWASP:
 * device cookies). It signs nobody in. `material` makes it the same for the same request.
 */
export function deviceMarker(secret: KeyObject, accountId: string, at: Date, material: string): string {
  const made = Math.floor(at.getTime() / 1_000).toString(36);
  const id = createHmac('sha256', secret).update(`device ${material}`).digest('hex').slice(0, 32);
  return `pld_${made}.${id}.${sealOf(secret, accountId, made, id).toString('base64url')}`;
}

/** The id of a device that the account knows; undefined for another’s, a forged one, and one that is too old. */
export function markedDevice(
  secret: KeyObject,
  accountId: string,
  marker: string | undefined,
  at: Date,
): string | undefined {
  const { made, id, seal } = FORM.exec(marker ?? '')?.groups ?? {};
  if (made === undefined || id === undefined || seal === undefined) return undefined;
  if (at.getTime() - Number.parseInt(made, 36) * 1_000 > KNOWN_FOR) return undefined;
  const right = sealOf(secret, accountId, made, id);
  const given = Buffer.from(seal, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined;
}

/** The marker that a program’s request brings. A browser is known by a cookie (account/session/known-device.ts). */
export function deviceMarkerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const header = headers[DEVICE_HEADER];
  return typeof header === 'string' ? header : undefined;
}
