import type { Statements } from '#infrastructure/database/statements.js';
import { holdAccount, removeAllFactors } from './factors.js';
import { tellHolder } from './factor-notices.js';

export const RESET_REASONS = ['lost-device', 'broken-device', 'other'] as const;
export type ResetReason = (typeof RESET_REASONS)[number];

/** A second administrator need not agree where the person had three days to say that it lost nothing. Our choice. */
export const RESET_DELAY = 72 * 3_600_000;

/** On which every API process hears that sessions ended, so that who waits under one is cut off. */
const SESSIONS_ENDED = 'session';

/** All factors go, all sessions end, and the person is told. Whoever was signed in by them may have stolen them. */
export async function carryOutReset(database: Statements, resetId: string, accountId: string, at: Date): Promise<void> {
  await holdAccount(database, accountId);
  const { rowCount } = await database.query(
    'UPDATE office.factor_reset SET done_at = $2 WHERE id = $1 AND done_at IS NULL AND refused_at IS NULL',
    [resetId, at],
  );
  if (rowCount !== 1) return;
  await removeAllFactors(database, accountId);
  await database.query('UPDATE office.session SET expires_at = $2 WHERE account_id = $1 AND expires_at > $2', [
    accountId,
    at,
  ]);
  await database.query('SELECT pg_notify($1, $2)', [SESSIONS_ENDED, accountId]);
  await tellHolder(database, accountId, 'factor-reset-done', at);
}

/** The reset of this account whose delay is over, if there is one. */
export async function findDueReset(database: Statements, accountId: string, at: Date): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string }>(
    `SELECT id FROM office.factor_reset
       WHERE account_id = $1 AND done_at IS NULL AND refused_at IS NULL AND effective_at <= $2`,
    [accountId, at],
  );
  return rows[0]?.id;
}

export type FactorReset = {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly reason: ResetReason;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly effectiveAt: Date;
  readonly agreedBy: string | null;
  readonly refusedBy: string | null;
  readonly refusedAt: Date | null;
  readonly doneAt: Date | null;
};

const COLUMNS = `r.id, r.account_id AS "accountId", a.name, r.reason, r.asked_by AS "askedBy", r.asked_at AS "askedAt",
  r.effective_at AS "effectiveAt", r.agreed_by AS "agreedBy", r.refused_by AS "refusedBy", r.refused_at AS "refusedAt",
  r.done_at AS "doneAt" FROM office.factor_reset r JOIN office.account a ON a.id = r.account_id`;

/** The newest first, from the one after `after` on. */
export async function listResets(
  database: Statements,
  associationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly FactorReset[]> {
  const { rows } = await database.query<FactorReset>(
    `SELECT ${COLUMNS} WHERE r.association_id = $1 AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
    [associationId, after ?? null, limit],
  );
  return rows;
}

/** One that is still open, held until the transaction ends. */
export async function holdOpenReset(
  database: Statements,
  associationId: string,
  by: { readonly resetId: string } | { readonly accountId: string },
): Promise<FactorReset | undefined> {
  const [column, id] = 'resetId' in by ? ['r.id', by.resetId] : ['r.account_id', by.accountId];
  const { rows } = await database.query<FactorReset>(
    `SELECT ${COLUMNS} WHERE r.association_id = $1 AND ${column} = $2 AND r.done_at IS NULL AND r.refused_at IS NULL
       FOR UPDATE OF r`,
    [associationId, id],
  );
  return rows[0];
}
