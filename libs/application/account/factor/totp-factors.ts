import { newId } from '#infrastructure/ids.js';
import type { Statements } from '#infrastructure/database/statements.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { unwrapSecret, wrapSecret } from '#infrastructure/vault/secrets.js';
import { newTotpSecret, stepOf } from './totp.js';

type Row = { readonly id: string; readonly secret: Buffer; readonly last_step: string | null };
type Given = { readonly accountId: string; readonly code: string; readonly at: Date };

const purposeOf = (factorId: string): string => `totp:${factorId}`;

/** Begins one: it counts when a code of it was given. What was begun before and never confirmed goes. */
export async function beginTotp(
  database: Statements,
  masterKey: MasterKey,
  { accountId, name, at }: { readonly accountId: string; readonly name: string; readonly at: Date },
): Promise<{ readonly factorId: string; readonly secret: string }> {
  const [factorId, secret] = [newId(), newTotpSecret()];
  await database.query('DELETE FROM office.factor WHERE account_id = $1 AND confirmed_at IS NULL', [accountId]);
  await database.query(
    `INSERT INTO office.factor (id, account_id, kind, name, secret, created_at) VALUES ($1, $2, 'totp', $3, $4, $5)`,
    [factorId, accountId, name, wrapSecret(masterKey, purposeOf(factorId), secret), at],
  );
  return { factorId, secret };
}

/** The first code of one that was begun makes it count. False for a wrong one; undefined where none was begun. */
export async function confirmTotp(
  database: Statements,
  masterKey: MasterKey,
  factorId: string,
  { accountId, code, at }: Given,
): Promise<boolean | undefined> {
  const { rows } = await database.query<Row>(
    `SELECT id, secret, last_step FROM office.factor
       WHERE id = $1 AND account_id = $2 AND kind = 'totp' AND confirmed_at IS NULL`,
    [factorId, accountId],
  );
  const [row] = rows;
  return row && useStep(database, masterKey, row, { code, at });
}

/**
 * Uses a code up, whichever generator of the account it is from; undefined for a wrong one and for one that was used,
 * also by somebody at the same instant.
 */
export async function useTotp(
  database: Statements,
  masterKey: MasterKey,
  { accountId, code, at }: Given,
): Promise<string | undefined> {
  const { rows } = await database.query<Row>(
    `SELECT id, secret, last_step FROM office.factor
       WHERE account_id = $1 AND kind = 'totp' AND confirmed_at IS NOT NULL ORDER BY id`,
    [accountId],
  );
  for (const row of rows) if (await useStep(database, masterKey, row, { code, at })) return row.id;
  return undefined;
}

const useStep = async (
  database: Statements,
  masterKey: MasterKey,
  { id, secret, last_step: last }: Row,
  { code, at }: Omit<Given, 'accountId'>,
): Promise<boolean> => {
  const step = stepOf(
    unwrapSecret(masterKey, purposeOf(id), secret),
    code,
    at,
    last === null ? undefined : Number(last),
  );
  if (step === undefined) return false;
  const { rowCount } = await database.query(
    `UPDATE office.factor SET last_step = $2, confirmed_at = COALESCE(confirmed_at, $3), last_used_at = $3
       WHERE id = $1 AND (last_step IS NULL OR last_step < $2)`,
    [id, step, at],
  );
  return rowCount === 1;
};
