import { createHash } from 'node:crypto';
import type { Statements } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';

export type Identity = {
  readonly id: string;
  readonly issuerId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
};

export async function listIdentities(database: Statements, accountId: string): Promise<readonly Identity[]> {
  const { rows } = await database.query<Identity>(
    `SELECT i.id, i.issuer_id AS "issuerId", o.name_zh AS "nameZh", o.name_en AS "nameEn", i.linked_at AS "linkedAt",
            i.last_used_at AS "lastUsedAt"
       FROM office.identity i JOIN office.issuer o ON o.id = i.issuer_id WHERE i.account_id = $1 ORDER BY i.id`,
    [accountId],
  );
  return rows;
}

type Proved = { readonly issuerId: string; readonly subject: string; readonly at: Date };

/**
 * Joins an identity to an account, whose person has shown to be both; undefined where it is another account's. Whoever
 * accepts an invitation by an identity comes here, too.
 */
export async function linkIdentity(
  database: Statements,
  accountId: string,
  { issuerId, subject, at }: Proved,
): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string; account_id: string }>(
    `INSERT INTO office.identity (id, issuer_id, subject, account_id, linked_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (issuer_id, subject) DO UPDATE SET subject = excluded.subject RETURNING id, account_id`,
    [newId(), issuerId, subject, accountId, at],
  );
  return rows[0]?.account_id === accountId ? rows[0].id : undefined;
}

/** The account that an identity was joined to; notes its use. The mail address that an issuer tells joins nothing. */
export async function accountOfIdentity(
  database: Statements,
  { issuerId, subject, at }: Proved,
): Promise<string | undefined> {
  const { rows } = await database.query<{ account_id: string }>(
    'UPDATE office.identity SET last_used_at = $3 WHERE issuer_id = $1 AND subject = $2 RETURNING account_id',
    [issuerId, subject, at],
  );
  return rows[0]?.account_id;
}

/** False where it is none of the account's. */
export async function unlinkIdentity(database: Statements, accountId: string, identityId: string): Promise<boolean> {
  const { rowCount } = await database.query('DELETE FROM office.identity WHERE id = $1 AND account_id = $2', [
    identityId,
    accountId,
  ]);
  return rowCount === 1;
}

/** Whether its person comes in: by a password, a passkey, or an identity that is joined to it. */
export async function hasWayIn(database: Statements, accountId: string): Promise<boolean> {
  const { rows } = await database.query(
    `SELECT 1 FROM office.account WHERE id = $1 AND password_hash IS NOT NULL
       UNION ALL SELECT 1 FROM office.factor WHERE account_id = $1 AND kind = 'passkey'
       UNION ALL SELECT 1 FROM office.identity WHERE account_id = $1`,
    [accountId],
  );
  return rows.length > 0;
}

const KEPT = 24 * 3_600_000;
const hashOf = (state: string): Buffer => createHash('sha256').update(state).digest();

export type TakenAnswer = { readonly accountId: string; readonly strong: boolean; readonly requestHash: Buffer };

/** What became of an issuer's answer that was taken before. */
export async function findTakenAnswer(database: Statements, state: string): Promise<TakenAnswer | undefined> {
  const { rows } = await database.query<TakenAnswer>(
    `SELECT account_id AS "accountId", strong, request_hash AS "requestHash" FROM office.issuer_answer
       WHERE state_hash = $1`,
    [hashOf(state)],
  );
  return rows[0];
}

/** Takes it, once; false where somebody did. */
export async function takeAnswer(
  database: Statements,
  state: string,
  { accountId, strong, requestHash, at }: TakenAnswer & { readonly at: Date },
): Promise<boolean> {
  await database.query('DELETE FROM office.issuer_answer WHERE taken_at < $1', [new Date(at.getTime() - KEPT)]);
  const { rowCount } = await database.query(
    `INSERT INTO office.issuer_answer (state_hash, request_hash, account_id, strong, taken_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [hashOf(state), requestHash, accountId, strong, at],
  );
  return rowCount === 1;
}
