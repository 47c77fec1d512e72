import type pg from 'pg';
import { newId } from '../ids.js';
import type { Wrappings } from '../vault/wrappings.js';
import { eraseAccounts } from './erase-account.js';
import type { Erasure } from './ledger.js';

/** Carries out once more what was erased since the backup was made. How many of them the database had not known. */
export async function applyLedger(
  database: Pick<pg.Pool, 'query'>,
  wrappings: Wrappings,
  erasures: readonly Erasure[],
): Promise<number> {
  let done = 0;
  const keys = erasures.filter(({ kind }) => kind === 'key');
  const { rows } = await database.query<{ wrapping_id: string | null }>(
    `INSERT INTO vault.key (id, association_id, name, destroyed_at)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[])
       ON CONFLICT (association_id, name) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at
         WHERE key.destroyed_at IS NULL RETURNING wrapping_id`,
    [keys.map(newId), keys.map((one) => one.associationId), keys.map(({ name }) => name), keys.map(({ at }) => at)],
  );
  done += rows.length;
  await wrappings.replace(rows.flatMap(({ wrapping_id: id }) => (id === null ? [] : [id])));
  for (const { kind, associationId, name, at } of erasures) {
    if (kind !== 'account') continue;
    const known = await database.query(
      'SELECT FROM office.account WHERE association_id = $1 AND id = $2 AND erased_at IS NULL',
      [associationId, name],
    );
    await eraseAccounts(database, associationId, [name], new Date(at));
    done += known.rowCount ?? 0;
  }
  return done;
}
