import { createHmac } from 'node:crypto';
import { LessThan } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { openHalfSession, type HalfOpened } from '../factor/half-session.js';
import { owedFactor } from '../factor/owed-factor.js';
import { noteProof, type ProofMeans } from '../factor/proofs.js';
import { loginOf } from '../login.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { FailedAttempts } from './failed-attempts.js';
import { isPassword } from './password.js';

const HOURS = 3_600_000;
/** How long a session lasts, by machine time. */
const LIFETIME = 12 * HOURS;
/** How long an ended one is kept, so that its request stays known. */
const KEPT = 30 * 24 * HOURS;

export type SignedIn = { readonly token: string; readonly expiresAt: Date; readonly account: Account };
type Credentials = { readonly association: string; readonly login: string; readonly password: string };

/**
 * Opens a session, or half of one where a second factor is owed. The token follows from the request's key and the
 * password's hash: who asks again hears the same one, and no database holds it. Throws WrongCredentials,
 * TooManyAttempts.
 */
export async function signIn(
  parts: ApiParts,
  failed: FailedAttempts,
  { association, login, password }: Credentials,
  source: Source,
  request: Request,
): Promise<SignedIn | HalfOpened> {
  const { dataSource, now } = parts;
  const at = now();
  const attempt = JSON.stringify([association, loginOf(login), source.address]);
  failed.begin(attempt, at);
  const account = await dataSource
    .getRepository(Account)
    .findOneBy({ associationId: association, login: loginOf(login) });
  const good = await isPassword(account?.passwordHash, password);
  const facts = { associationId: association, ...(account && { accountId: account.id }), source };
  if (!good || !account || account.suspendedAt || account.endedAt) {
    await noteSecurity(parts.pool, { kind: 'sign-in-refused', ...facts });
    throw new HttpProblem('WrongCredentials');
  }
  failed.succeed(attempt);

  const owed = await owedFactor(parts, account, at);
  if (owed) return openHalfSession(parts, account, owed, { source, request });
  const material = ['session', association, account.id, request.key, account.passwordHash ?? ''];
  return openSession(parts, account, { material, means: 'password', source, request });
}

/** By what somebody is in: of what the token is made, and by which means the person was known. */
type Opening = {
  readonly material: readonly string[];
  readonly means: ProofMeans;
  readonly source: Source;
  readonly request: Request;
};

/** What a session is opened under: who asks again under the same material hears the same token. */
export const sessionToken = ({ secret }: Pick<ApiParts, 'secret'>, material: readonly string[]): string =>
  tokenText('pls', createHmac('sha256', secret).update(JSON.stringify(material)).digest());

/** Opens a session for somebody who is known by now. */
export async function openSession(
  parts: ApiParts,
  account: Account,
  { material, means, source, request }: Opening,
): Promise<SignedIn> {
  const { dataSource, pool, now } = parts;
  const at = now();
  const token = sessionToken(parts, material);
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
  await noteProof(pool, session.tokenHash, means, kept.createdAt);
  const facts = { sessionId: kept.id, means };
  await noteSecurity(pool, {
    kind: 'signed-in',
    associationId: account.associationId,
    accountId: account.id,
    source,
    facts,
  });
  return { token, expiresAt: new Date(kept.createdAt.getTime() + LIFETIME), account };
}

/** Ends a session now. Its row stays, so that the request which opened it does not open it again. */
export async function signOut({ dataSource, now }: ApiParts, hash: Buffer): Promise<void> {
  await dataSource.getRepository(Session).update({ tokenHash: hash }, { expiresAt: now() });
}
