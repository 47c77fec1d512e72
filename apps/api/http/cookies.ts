import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiParts } from './parts.js';

/** Holds the token of a person’s session; no script can read it, and no other host can set it (RFC 6265bis, 4.1.3.2). */
export const SESSION_COOKIE = '__Host-parley-session';
/** By which a browser is known again at the next sign-in; it opens nothing. */
export const DEVICE_COOKIE = '__Host-parley-device';
/**
 * Holds the token of a visit by link. One phone opens several links, each for one party in one dispute, so each has a
 * cookie of its own, named by the letter that the link came with.
 */
export const visitCookie = (serviceId: string) => `__Host-parley-visit-${serviceId}` as const;

type Named = typeof SESSION_COOKIE | typeof DEVICE_COOKIE | ReturnType<typeof visitCookie>;
type Where = Pick<ApiParts, 'environment' | 'url'>;

/**
 * The same without prefix and Secure, for browsers that take no Secure cookie over plain HTTP: Chromium and Firefox do
 * from loopback alone, Safari from nowhere. In development only, beside the other.
 */
const plainly = (name: Named): string => name.slice('__Host-'.length);
const isPlainHttp = ({ environment, url }: Where): boolean => environment === 'development' && url.startsWith('http:');

/** What a request brings under a name. */
export function cookieIn({ headers }: Pick<FastifyRequest, 'headers'>, where: Where, name: Named): string | undefined {
  const all = (headers.cookie ?? '').split(';').map((one) => one.trim());
  const found = (wanted: string): string | undefined =>
    all.find((one) => one.startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  return found(name) ?? (isPlainHttp(where) ? found(plainly(name)) : undefined);
}

/** Sets a cookie until the browser is closed, or for so many seconds; 0 takes it away. */
export function setCookie(reply: FastifyReply, where: Where, name: Named, value: string, seconds?: number): void {
  const rest = `Path=/; HttpOnly; SameSite=Strict${seconds === undefined ? '' : `; Max-Age=${seconds}`}`;
  const set = [`${name}=${value}; Secure; ${rest}`];
  if (isPlainHttp(where)) set.push(`${plainly(name)}=${value}; ${rest}`);
  void reply.header('set-cookie', set);
}
