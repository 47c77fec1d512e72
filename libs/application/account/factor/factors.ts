import type { Statements } from '#infrastructure/database/statements.js';

export type FactorKind = 'totp' | 'passkey';

/** A factor as its person sees it in a list. */
export type Factor = {
  readonly id: string;
  readonly kind: FactorKind;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  /** Of a passkey: a copy lies with a provider, so that it outlives the device. */
  readonly synced: boolean | null;
};

/** More are neither needed nor looked over. */
export const MOST_FACTORS = 10;

/** Those that count; what was begun and never confirmed is none. */
export async function listFactors(database: Statements, accountId: string): Promise<readonly Factor[]> {
  const { rows } = await database.query<Factor>(
    `SELECT id, kind, name, created_at AS "createdAt", last_used_at AS "lastUsedAt", synced
       FROM office.factor WHERE account_id = $1 AND confirmed_at IS NOT NULL ORDER BY created_at, id`,
    [accountId],
  );
  return rows;
}

export async function hasFactor(database: Statements, accountId: string): Promise<boolean> {
  const { rows } = await database.query(
    'SELECT 1 FROM office.factor WHERE account_id = $1 AND confirmed_at IS NOT NULL LIMIT 1',
    [accountId],
  );
  return rows.length > 0;
}

/** Those of one account wait for each other until the transaction ends, so that its last one is removed by nobody. */
export const holdAccount = async (database: Statements, accountId: string): Promise<void> => {
  await database.query('SELECT 1 FROM office.account WHERE id = $1 FOR UPDATE', [accountId]);
};

/** Removes one that counts; false where there is none. */
export async function removeFactor(database: Statements, accountId: string, factorId: string): Promise<boolean> {
  const { rowCount } = await database.query(
    'DELETE FROM office.factor WHERE id = $1 AND account_id = $2 AND confirmed_at IS NOT NULL',
    [factorId, accountId],
  );
  return rowCount === 1;
}

/** All of them, with the recovery codes. */
export async function removeAllFactors(database: Statements, accountId: string): Promise<void> {
  await database.query('DELETE FROM office.factor WHERE account_id = $1', [accountId]);
  await database.query('DELETE FROM office.recovery_code WHERE account_id = $1', [accountId]);
}
