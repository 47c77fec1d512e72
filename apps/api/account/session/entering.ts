import type { FastifyReply } from 'fastify';
import { instant } from '#domain/kernel/message.js';
import { given } from '../../dispute/given.js';
import { cookieIn, SESSION_COOKIE, setCookie } from '../../http/cookies.js';
import { asksForCookie, assertOwnPage } from '../../http/own-page.js';
import type { ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { halfSessionView, type HalfSessionView } from '../factor/half-session.dto.js';
import type { HalfOpened } from '../factor/half-session.js';
import { endReplaced } from './end-sessions.js';
import { deviceOf, noteDevice } from './known-device.js';
import type { SignedIn } from './open-session.js';
import { accountView } from './session-view.js';
import type { SessionView } from './session.dto.js';

/**
 * Whichever way somebody comes in, the same follows: a browser gets its session as a cookie in the place of one that it
 * had, its device is noted, and half a session is answered with 202, its token told. Throws ForeignPage before anything
 * is opened.
 */
export async function entering<Opened extends SignedIn | HalfOpened>(
  parts: ApiParts,
  known: Known,
  reply: FastifyReply,
  open: () => Promise<Opened>,
): Promise<Opened extends SignedIn ? SessionView : SessionView | HalfSessionView>;
export async function entering(
  parts: ApiParts,
  known: Known,
  reply: FastifyReply,
  open: () => Promise<SignedIn | HalfOpened>,
): Promise<SessionView | HalfSessionView> {
  const inBrowser = asksForCookie(known);
  if (inBrowser) assertOwnPage(known);
  const opened = await open();
  if ('owed' in opened) {
    reply.status(202);
    return halfSessionView(opened);
  }
  const { token, expiresAt, account, device } = opened;
  const source = sourceOf(known);
  await noteDevice(parts, account.id, deviceOf(parts, known, reply, source, inBrowser), source);
  if (inBrowser) {
    await endReplaced(parts, cookieIn(known, parts, SESSION_COOKIE), token, source);
    setCookie(reply, parts, SESSION_COOKIE, token);
  }
  return given({
    token: inBrowser ? undefined : token,
    expiresAt: instant(expiresAt),
    account: accountView(account),
    device: inBrowser ? undefined : device,
  });
}
