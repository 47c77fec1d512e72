import type { FastifyReply } from 'fastify';
import { isToken, tokenHash } from '#infrastructure/secret-token.js';
import { cookieIn, setCookie, visitCookie } from '../../http/cookies.js';
import type { ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { closeLinkSession } from './open-link.js';

type Visit = { readonly serviceId: string; readonly token: string; readonly expiresAt: Date };

/**
 * Gives a browser its visit as a cookie until the visit's own end, in the place of one by the same link, which ends: a
 * browser on a phone is hardly ever closed, and what has ended would travel along for ever.
 */
export async function keepVisit(
  parts: ApiParts,
  known: Known,
  reply: FastifyReply,
  { serviceId, token, expiresAt }: Visit,
): Promise<void> {
  const name = visitCookie(serviceId);
  const before = cookieIn(known, parts, name);
  if (before !== undefined && before !== token && isToken('plv', before))
    await closeLinkSession(parts, tokenHash(before));
  const seconds = Math.max(0, Math.floor((expiresAt.getTime() - parts.now().getTime()) / 1_000));
  setCookie(reply, parts, name, token, seconds);
}
