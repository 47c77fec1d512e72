import type { FastifyReply } from 'fastify';
import { instant } from '#domain/kernel/message.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import { given } from '../../dispute/given.js';
import { SESSION_COOKIE, setCookie } from '../../http/cookies.js';
import { asksForCookie } from '../../http/own-page.js';
import type { ApiParts } from '../../http/parts.js';
import type { Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { deviceOf, noteDevice } from './known-device.js';
import type { SignedIn } from './open-session.js';
import type { AccountView, SessionView } from './session.dto.js';

/**
 * The answer to whoever signed in, by whatever step was the last: a browser gets the token as a cookie and never sees
 * it, a program is told. A device that was not seen before is told to the person.
 */
export async function answerSignedIn(
  parts: ApiParts,
  known: Known,
  reply: FastifyReply,
  { token, expiresAt, account }: SignedIn,
): Promise<SessionView> {
  const inBrowser = asksForCookie(known);
  const source = sourceOf(known);
  await noteDevice(parts, account.id, deviceOf(parts, known, reply, source, inBrowser), source);
  if (inBrowser) setCookie(reply, parts, SESSION_COOKIE, token);
  return given({
    token: inBrowser ? undefined : token,
    expiresAt: instant(expiresAt),
    account: accountView(account),
  });
}

export const accountView = ({
  id,
  name,
  locale,
  roles,
  partyIds,
}: Pick<Account, 'id' | 'name' | 'locale' | 'roles' | 'partyIds'>): AccountView => ({
  accountId: id,
  name,
  locale,
  roles,
  partyIds,
});
