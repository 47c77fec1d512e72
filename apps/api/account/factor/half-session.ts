import { createHash, createHmac } from 'node:crypto';
import { listFactors, type FactorKind } from '#application/account/factor/factors.js';
import { recoveryCodesLeft } from '#application/account/factor/recovery-codes.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import type { Account } from '#infrastructure/database/entities/account.js';
import type { Statements } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { ApiParts } from '../../http/parts.js';

/** Long enough to fetch the phone, or to set one up. */
const LIFETIME = 10 * 60_000;
const KEPT = 24 * 3_600_000;

export type FactorMeans = FactorKind | 'recovery-code';
export type HalfOpened = {
  readonly token: string;
  readonly expiresAt: Date;
  readonly owed: 'factor' | 'enrolment';
  /** By what the second step can be made. */
  readonly means: readonly FactorMeans[];
};
type Asking = { readonly source: Source; readonly request: Request };

/**
 * The first step was right. Its token gives the second factor, or enrols one, and does nothing else; it follows from
 * the request's key as a session's does.
 */
export async function openHalfSession(
  { pool, secret, now }: Pick<ApiParts, 'pool' | 'secret' | 'now'>,
  { id, associationId, passwordHash }: Pick<Account, 'id' | 'associationId' | 'passwordHash'>,
  owed: 'factor' | 'enrolment',
  { source, request }: Asking,
): Promise<HalfOpened> {
  const at = now();
  const material = JSON.stringify(['half session', associationId, id, request.key, passwordHash]);
  const token = tokenText('plh', createHmac('sha256', secret).update(material).digest());
  const mark = passwordHash === null ? null : createHash('sha256').update(passwordHash).digest();
  await pool.query('DELETE FROM office.half_session WHERE account_id = $1 AND created_at < $2', [
    id,
    new Date(at.getTime() - KEPT),
  ]);
  await pool.query(
    `INSERT INTO office.half_session (token_hash, account_id, request_hash, owed, password_mark, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [tokenHash(token), id, request.bodyHash, owed, mark, at, new Date(at.getTime() + LIFETIME)],
  );
  const { rows } = await pool.query<{ request_hash: Buffer; owed: 'factor' | 'enrolment'; expires_at: Date }>(
    'SELECT request_hash, owed, expires_at FROM office.half_session WHERE token_hash = $1',
    [tokenHash(token)],
  );
  const [kept] = rows;
  if (!kept?.request_hash.equals(request.bodyHash)) return refuse('KeyReused', { key: request.key });
  const facts = { owed: kept.owed };
  await noteSecurity(pool, { kind: 'second-factor-owed', associationId, accountId: id, source, facts });
  return { token, expiresAt: kept.expires_at, owed: kept.owed, means: await meansOf(pool, id) };
}

const meansOf = async (database: Statements, accountId: string): Promise<readonly FactorMeans[]> => {
  const kinds = (await listFactors(database, accountId)).map(({ kind }) => kind);
  const left = await recoveryCodesLeft(database, accountId);
  return [...new Set<FactorMeans>([...kinds, ...(left > 0 ? (['recovery-code'] as const) : [])])];
};

/** A session came of it. */
export const endHalfSession = async (database: Statements, hash: Buffer, at: Date): Promise<void> => {
  await database.query('UPDATE office.half_session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [
    hash,
    at,
  ]);
};

/** A factor was added in it. */
export const noteEnrolled = async (database: Statements, hash: Buffer, at: Date): Promise<void> => {
  await database.query('UPDATE office.half_session SET enrolled_at = $2 WHERE token_hash = $1', [hash, at]);
};
