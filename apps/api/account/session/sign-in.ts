import { idOfAssociation } from '#application/association/slugs.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { NIL_ID } from '#infrastructure/ids.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { openHalfSession, type HalfOpened } from '../factor/half-session.js';
import { owedFactor } from '../factor/owed-factor.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { beginSignIn } from '../../limits/sign-in-attempt.js';
import { loginOf } from '../login.js';
import { tellSessionsEnded } from '#application/account/end-sessions.js';
import { knownDeviceOf, type BroughtDevice } from './known-device.js';
import { openSession, type SignedIn } from './open-session.js';
import { isPassword } from './password.js';

type Credentials = { readonly association: string; readonly login: string; readonly password: string };
/** Where it comes from, and by what the device says that it is known. */
type From = { readonly source: Source; readonly brought: BroughtDevice };

/** Opens a session for login and password, or half of one where a second factor is owed. Throws WrongCredentials, LimitReached. */
export async function signIn(
  parts: ApiParts,
  credentials: Credentials,
  from: From,
  request: Request,
): Promise<SignedIn | HalfOpened> {
  const account = await verifyPassword(parts, credentials, from);
  const { source } = from;
  const owed = await owedFactor(parts, account, parts.now());
  if (owed) return openHalfSession(parts, account, owed, { source, request });
  const material = ['session', account.associationId, account.id, request.key, account.passwordHash ?? ''];
  return openSession(parts, account, { material, means: 'password', source, request });
}

/** Whose login and password they are. Opens nothing. Throws WrongCredentials, LimitReached. */
export async function verifyPassword(
  parts: ApiParts,
  { association: named, login, password }: Credentials,
  { source, brought }: From,
): Promise<Account> {
  const { dataSource, pool } = parts;
  // a login where there is no association is looked up like any other
  const association = (await idOfAssociation(pool, named)) ?? NIL_ID;
  const account = await dataSource
    .getRepository(Account)
    .findOneBy({ associationId: association, login: loginOf(login) });
  const device = account ? await knownDeviceOf(parts, account.id, brought) : undefined;
  const attempt = { account: [association, loginOf(login)], address: source.address, device };
  const succeed = await beginSignIn(parts.limits, attempt);
  const good = await isPassword(account?.passwordHash, password);
  if (!good || !account || account.suspendedAt || account.endedAt) {
    const facts = { associationId: association, ...(account && { accountId: account.id }), source };
    await noteSecurity(pool, { kind: 'sign-in-refused', ...facts });
    throw new HttpProblem('WrongCredentials');
  }
  await succeed();
  return account;
}

/** Ends a session now. Its row stays, so that the request which opened it does not open it again. */
export async function signOut(parts: ApiParts, hash: Buffer, accountId: string, source: Source): Promise<void> {
  await parts.dataSource.getRepository(Session).update({ tokenHash: hash }, { expiresAt: parts.now() });
  await tellSessionsEnded(parts.dataSource.manager, accountId);
  await noteSecurity(parts.pool, { kind: 'signed-out', accountId, actor: accountId, source });
}
