import type pg from 'pg';
import { WORD_TABLE } from './forget-words.js';

type Connection = Pick<pg.Pool, 'query'>;

/** Columns that tell who somebody is, emptied; the row stays, since its id stands in the log as who acted. */
const FORGET = `
  UPDATE office.account SET login = 'erased-' || id, name = '', mail = '', password_hash = NULL,
    ended_at = coalesce(ended_at, $3), erased_at = coalesce(erased_at, $3)
    WHERE association_id = $1 AND id = ANY ($2::uuid[])`;

/** What is of an account alone, by table, and says so by another way than a cascade. */
const REMOVE: Readonly<Record<string, string>> = {
  'office.draft': 'DELETE FROM office.draft WHERE account_id = ANY ($1::uuid[])',
  'office.contact_notice': 'DELETE FROM office.contact_notice WHERE contact_id = ANY ($1::uuid[])',
  'office.duty_phone': 'DELETE FROM office.duty_phone WHERE account_id = ANY ($1::uuid[])',
  'office.seller_question': `DELETE FROM office.seller_question WHERE registration_id IN
    (SELECT id FROM office.registration WHERE account_id = ANY ($1::uuid[]))`,
  'office.office_task': `DELETE FROM office.office_task WHERE kind = 'check-registration' AND about_id IN
    (SELECT id FROM office.registration WHERE account_id = ANY ($1::uuid[]))`,
  'office.registration': 'UPDATE office.registration SET party_name = NULL WHERE account_id = ANY ($1::uuid[])',
  'office.room_read': 'DELETE FROM office.room_read WHERE reader_id = ANY ($1::uuid[]::text[])',
};

/**
 * Tables of which each row belongs to one account and goes with it: sessions, factors, preferences, queued mail. They
 * say so themselves, by a foreign key that cascades, so that a new one is not forgotten here.
 */
async function findHangingOnAccounts(database: Connection) {
  const { rows } = await database.query<{ table: string; column: string }>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column
       FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
       WHERE c.confrelid = 'office.account'::regclass AND c.contype = 'f' AND c.confdeltype = 'c' ORDER BY 1`,
  );
  return rows;
}

/** Every table from which an erasure takes something: a changed or removed row leaves the old one behind. */
export const findErasedFrom = async (database: Connection): Promise<readonly string[]> => [
  'office.account',
  WORD_TABLE,
  ...Object.keys(REMOVE),
  ...new Set((await findHangingOnAccounts(database)).map(({ table }) => table)),
];

/** Forgets who these accounts are. May be repeated. */
export async function eraseAccounts(
  database: Connection,
  associationId: string,
  accountIds: readonly string[],
  at: Date,
): Promise<void> {
  for (const { table, column } of await findHangingOnAccounts(database))
    await database.query(`DELETE FROM ${table} WHERE "${column}" = ANY ($1::uuid[])`, [accountIds]);
  for (const text of Object.values(REMOVE)) await database.query(text, [accountIds]);
  await database.query(FORGET, [associationId, accountIds, at]);
}
