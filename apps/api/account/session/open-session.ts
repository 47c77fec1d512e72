import { createHmac } from 'node:crypto';
import { LessThan, type DataSource } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { deviceMarker } from '../../limits/known-device.js';
import { noteProof, type ProofMeans } from '../factor/proofs.js';

/** How long an ended one is kept, so that its request stays known. */
const KEPT = 30 * 24 * 3_600_000;

export type SignedIn = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly account: Account;
  readonly device: string;
};

/** By what somebody is in: of what the token is made, and by which means the person was known. */
export type Opening = {
  readonly material: readonly string[];
  readonly means: ProofMeans;
  readonly source: Source;
  readonly request: Request;
  /** With what it is refused where the account has changed meanwhile. */
  readonly refusedAs?: 'WrongCredentials' | 'Unauthenticated';
};

/** What a session is opened under: who asks again under the same material hears the same token. */
export const sessionToken = ({ secret }: Pick<ApiParts, 'secret'>, material: readonly string[]): string =>
  tokenText('pls', createHmac('sha256', secret).update(JSON.stringify(material)).digest());

/**
 * Opens a session for somebody whose credentials, all that are asked for, were found good. The token follows from the
 * material, which holds the request's key: who asks again hears the same one, and no database holds it. Throws KeyReused,
 * and WrongCredentials where another password was chosen, or the account withheld, since they were looked at.
 */
export async function openSession(
  parts: ApiParts,
  account: Account,
  { material, means, source, request, refusedAs = 'WrongCredentials' }: Opening,
): Promise<SignedIn> {
  const { dataSource, now, sessionLife } = parts;
  const { id: accountId, associationId } = account;
  const at = now();
  const token = sessionToken(parts, material);
  const sessions = dataSource.getRepository(Session);
  const session = {
    tokenHash: tokenHash(token),
    accountId,
    requestHash: request.bodyHash,
    address: source.address,
    device: source.device ?? null,
    createdAt: at,
    expiresAt: new Date(at.getTime() + sessionLife.longest),
  };
  if (!(await keep(dataSource, account, session))) {
    await noteSecurity(parts.pool, { kind: 'sign-in-refused', associationId, accountId, source });
    throw new HttpProblem(refusedAs);
  }
  await sessions.delete({ accountId, createdAt: LessThan(new Date(at.getTime() - KEPT)) });
  const kept = await sessions.findOneByOrFail({ tokenHash: session.tokenHash });
  if (!kept.requestHash.equals(request.bodyHash)) refuse('KeyReused', { key: request.key });
  await noteProof(parts.pool, session.tokenHash, means, kept.createdAt);
  const facts = { sessionId: kept.id, means };
  await noteSecurity(parts.pool, { kind: 'signed-in', associationId, accountId, source, facts });
  const device = deviceMarker(parts.secret, accountId, kept.createdAt, JSON.stringify(material));
  return { token, expiresAt: new Date(kept.createdAt.getTime() + sessionLife.longest), account, device };
}

type Kept = Omit<Session, 'id' | 'account' | 'lastUsedAt'>;

/**
 * Whether the account is still as it was when its credentials were looked at. It is held until the session stands, so
 * that whoever chooses another password ends this one, too.
 */
const keep = ({ manager }: DataSource, { id, passwordHash }: Account, session: Kept): Promise<boolean> =>
  manager.transaction(async (held) => {
    const same = await held.query<object[]>(
      `SELECT FROM office.account
        WHERE id = $1 AND password_hash IS NOT DISTINCT FROM $2 AND suspended_at IS NULL AND ended_at IS NULL FOR SHARE`,
      [id, passwordHash],
    );
    if (same.length === 0) return false;
    await held.getRepository(Session).createQueryBuilder().insert().values(session).orIgnore().execute();
    return true;
  });
