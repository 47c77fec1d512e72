import { createHmac } from 'node:crypto';
import { LessThan } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { beginSignIn } from '../../limits/sign-in-attempt.js';
import { deviceMarker, knownDevice } from '../../limits/known-device.js';
import { loginOf } from '../login.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { isPassword } from './password.js';

const HOURS = 3_600_000;
/** How long a session lasts, by machine time. */
const LIFETIME = 12 * HOURS;
/** How long an ended one is kept, so that its request stays known. */
const KEPT = 30 * 24 * HOURS;

export type SignedIn = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
  readonly device: string;
};
type Credentials = { readonly association: string; readonly login: string; readonly password: string };

/**
 * Opens a session. The token follows from the request's key and the password's hash: who asks again hears the same one,
 * and no database holds it. Throws WrongCredentials, LimitReached.
 */
export async function signIn(
  parts: ApiParts,
  { association, login, password }: Credentials,
  source: Source & { readonly marker: string | undefined },
  request: Request,
): Promise<SignedIn> {
  const { dataSource, secret, now } = parts;
  const at = now();
  const account = await dataSource
    .getRepository(Account)
    .findOneBy({ associationId: association, login: loginOf(login) });
  const { address } = source;
  const device = account ? knownDevice(secret, account.id, source.marker, at) : undefined;
  const succeed = await beginSignIn(parts.limits, { account: [association, loginOf(login)], address, device });
  const good = await isPassword(account?.passwordHash, password);
  const facts = { associationId: association, ...(account && { accountId: account.id }), source };
  if (!good || !account || account.suspendedAt || account.endedAt) {
    await noteSecurity(parts.pool, { kind: 'sign-in-refused', ...facts });
    throw new HttpProblem('WrongCredentials');
  }
  await succeed();

  const material = JSON.stringify(['session', association, account.id, request.key, account.passwordHash]);
  const token = tokenText('pls', createHmac('sha256', secret).update(material).digest());
  const sessions = dataSource.getRepository(Session);
  const session = {
    tokenHash: tokenHash(token),
    accountId: account.id,
    requestHash: request.bodyHash,
    address: source.address,
    device: source.device ?? null,
    createdAt: at,
    expiresAt: new Date(at.getTime() + LIFETIME),
  };
  await sessions.createQueryBuilder().insert().values(session).orIgnore().execute();
  await sessions.delete({ accountId: account.id, createdAt: LessThan(new Date(at.getTime() - KEPT)) });
  const kept = await sessions.findOneByOrFail({ tokenHash: session.tokenHash });
  if (!kept.requestHash.equals(request.bodyHash)) refuse('KeyReused', { key: request.key });
  await noteSecurity(parts.pool, { kind: 'signed-in', ...facts, facts: { sessionId: kept.id } });
  const marker = deviceMarker(secret, account.id, kept.createdAt, material);
  return { token, expiresAt: new Date(kept.createdAt.getTime() + LIFETIME), account, device: marker };
}

/** Ends a session now. Its row stays, so that the request which opened it does not open it again. */
export async function signOut({ dataSource, now }: ApiParts, hash: Buffer): Promise<void> {
  await dataSource.getRepository(Session).update({ tokenHash: hash }, { expiresAt: now() });
}
