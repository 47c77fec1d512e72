import type pg from 'pg';

/** Where words lie in the clear to be searched. */
export const WORD_TABLE = 'read.word';

/**
 * Takes out of the search what was said by, or of, somebody whose key is destroyed; how many places. Whoever puts words
 * there holds their keys until it has committed, so that none comes later.
 */
export async function forgetWords(database: Pick<pg.Pool, 'query'>): Promise<number> {
  const { rowCount } = await database.query(
    `DELETE FROM ${WORD_TABLE} w USING vault.key k WHERE k.id = w.key_id AND k.destroyed_at IS NOT NULL`,
  );
  return rowCount ?? 0;
}
