import type pg from 'pg';

/** Throws while a restore has begun and not ended. */
export async function assertRestored(database: Pick<pg.Pool, 'query'>): Promise<void> {
  const { rows } = await database.query<{ there: boolean }>("SELECT to_regclass('log.restoring') IS NOT NULL AS there");
  if (rows[0]?.there)
    throw new Error('A restore of this database was not finished. Make an empty database and restore once more.');
}
