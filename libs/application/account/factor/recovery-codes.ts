import { createHash, randomBytes } from 'node:crypto';
import type { Statements } from '#infrastructure/database/statements.js';

/** Crockford's base 32: no letter that is taken for a digit. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HOW_MANY = 10;
/** 24 letters of five bits: ASVS 6.5.2 lets a plain hash keep what has 112 bits or more. */
const LENGTH = 24;
const GROUP = 4;

const newCode = (): string => Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % 32]).join('');

/** `1BKD-…`, as it is printed. */
const printed = (code: string): string => (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');

/** As it may be typed: small letters, other dashes or none, and the letters that look like digits. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

const hashOf = (accountId: string, typed: string): Buffer =>
  createHash('sha256')
    .update(`recovery code\n${accountId}\n${plain(typed)}`)
    .digest();

/** Ten new ones in place of all before, whose number left is then ten. They are in this answer and nowhere else. */
export async function makeRecoveryCodes(database: Statements, accountId: string, at: Date): Promise<readonly string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode);
  await database.query('DELETE FROM office.recovery_code WHERE account_id = $1', [accountId]);
  await database.query(
    'INSERT INTO office.recovery_code (code_hash, account_id, created_at) SELECT unnest($1::bytea[]), $2, $3',
    [codes.map((code) => hashOf(accountId, code)), accountId, at],
  );
  return codes.map(printed);
}

/** Uses one up; false for one that is none of the account’s, or was used. Two at once: one of them is first. */
export async function useRecoveryCode(
  database: Statements,
  accountId: string,
  typed: string,
  at: Date,
): Promise<boolean> {
  const { rowCount } = await database.query(
    'UPDATE office.recovery_code SET used_at = $3 WHERE code_hash = $1 AND account_id = $2 AND used_at IS NULL',
    [hashOf(accountId, typed), accountId, at],
  );
  return rowCount === 1;
}

export async function recoveryCodesLeft(database: Statements, accountId: string): Promise<number> {
  const { rows } = await database.query<{ left: number }>(
    'SELECT count(*)::int AS left FROM office.recovery_code WHERE account_id = $1 AND used_at IS NULL',
    [accountId],
  );
  return rows[0]?.left ?? 0;
}

export const dropRecoveryCodes = async (database: Statements, accountId: string): Promise<void> => {
  await database.query('DELETE FROM office.recovery_code WHERE account_id = $1', [accountId]);
};
