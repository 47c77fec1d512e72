import type pg from 'pg';

type Connection = Pick<pg.Pool, 'query'>;

/** Columns that tell who somebody is, emptied; the row stays, since its id stands in the log as who acted. */
const FORGET = `
  UPDATE office.account SET login = 'erased-' || id, name = '', mail = '', password_hash = NULL,
    ended_at = coalesce(ended_at, $3), erased_at = coalesce(erased_at, $3)
    WHERE association_id = $1 AND id = ANY ($2::uuid[])`;

/** What hangs on an account and is of no use to anybody else. */
const REMOVE = [
  'DELETE FROM office.session WHERE account_id = ANY ($1::uuid[])',
  'DELETE FROM office.draft WHERE account_id = ANY ($1::uuid[])',
  'DELETE FROM office.notification_preference WHERE account_id = ANY ($1::uuid[])',
  'DELETE FROM office.contact_notice WHERE contact_id = ANY ($1::uuid[])',
  'DELETE FROM office.room_read WHERE account_id = ANY ($1::uuid[])',
];

/** Forgets who these accounts are. May be repeated. */
export async function eraseAccounts(
  database: Connection,
  associationId: string,
  accountIds: readonly string[],
  at: Date,
): Promise<void> {
  for (const text of REMOVE) await database.query(text, [accountIds]);
  await database.query(FORGET, [associationId, accountIds, at]);
}
