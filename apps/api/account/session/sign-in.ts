import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { loginOf } from '../login.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { FailedAttempts } from './failed-attempts.js';
import { openSession, type SignedIn } from './open-session.js';
import { isPassword } from './password.js';

type Credentials = { readonly association: string; readonly login: string; readonly password: string };

/** Opens a session for login and password. Throws WrongCredentials, TooManyAttempts. */
export async function signIn(
  parts: ApiParts,
  failed: FailedAttempts,
  credentials: Credentials,
  source: Source,
  request: Request,
): Promise<SignedIn> {
  const account = await verifyPassword(parts, failed, credentials, source);
  return openSession(parts, account, source, request);
}

/** Whose login and password they are. Opens nothing. Throws WrongCredentials, TooManyAttempts. */
export async function verifyPassword(
  { dataSource, pool, now }: ApiParts,
  failed: FailedAttempts,
  { association, login, password }: Credentials,
  source: Source,
): Promise<Account> {
  const attempt = JSON.stringify([association, loginOf(login), source.address]);
  failed.begin(attempt, now());
  const account = await dataSource
    .getRepository(Account)
    .findOneBy({ associationId: association, login: loginOf(login) });
  const good = await isPassword(account?.passwordHash, password);
  if (!good || !account || account.suspendedAt || account.endedAt) {
    const facts = { associationId: association, ...(account && { accountId: account.id }), source };
    await noteSecurity(pool, { kind: 'sign-in-refused', ...facts });
    throw new HttpProblem('WrongCredentials');
  }
  failed.succeed(attempt);
  return account;
}

/** Ends a session now. Its row stays, so that the request which opened it does not open it again. */
export async function signOut({ dataSource, now }: ApiParts, hash: Buffer): Promise<void> {
  await dataSource.getRepository(Session).update({ tokenHash: hash }, { expiresAt: now() });
}
