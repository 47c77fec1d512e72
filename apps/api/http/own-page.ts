import type { FastifyRequest } from 'fastify';
import { isUuid } from '#infrastructure/ids.js';
import { HttpProblem } from './http-problem.js';

/** What pages of ours send with every request that rests on a cookie; a form or link of another site cannot. */
const BY_BROWSER = 'browser';

/** Whether the session is to be, or is, kept by the browser in a cookie instead of by a program. */
export const asksForCookie = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  headers['parley-session'] === BY_BROWSER;

/** Whose cookie counts on the page of a link: that of the visit which it names, and none of an account beside it. */
export const visitAsked = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined => {
  const asked = headers['parley-session'];
  return typeof asked === 'string' && isUuid(asked) ? asked : undefined;
};

/**
 * The same where a film or a picture is read by its address, with which a page can send no header: the address names
 * the visit. For reading alone, and only a page of ours gets so far.
 */
export const visitReading = ({ method, query }: Pick<FastifyRequest, 'method' | 'query'>): string | undefined => {
  const asked = isSafe(method) && typeof query === 'object' && query !== null && 'visit' in query ? query.visit : '';
  return typeof asked === 'string' && isUuid(asked) ? asked : undefined;
};

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * Refuses what another site had somebody’s browser send (OWASP CSRF cheat sheet; ASVS 5.0 V3.5): the browser itself
 * must say that a page of ours asked (Fetch Metadata, or else Origin), and what changes anything must carry our own
 * header. Throws ForeignPage. Why all of it: docs/adr/0033.
 */
export function assertOwnPage(request: Pick<FastifyRequest, 'headers' | 'method'>): void {
  const { headers, method } = request;
  const site = headers['sec-fetch-site'];
  const isOurs =
    site === undefined
      ? (isOwnOrigin(request) ?? isSafe(method))
      : site === 'same-origin' || (site === 'none' && isSafe(method));
  if (!isOurs || !(isSafe(method) || asksForCookie(request) || visitAsked(request) !== undefined))
    throw new HttpProblem('ForeignPage');
}

/** Of older browsers, and of plain HTTP, where there is no Fetch Metadata; undefined where nothing is said. */
const isOwnOrigin = ({ headers: { origin, host } }: Pick<FastifyRequest, 'headers'>): boolean | undefined => {
  if (origin === undefined) return undefined;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
};
