import type pg from 'pg';

/**
 * Deletes contents that were made before an instant (machine time, at least a day ago) and that no event names. How
 * many they were. `positionRead` is how far the reader with `nameContents` has got: what was recorded up to a day after
 * a content was made must have been read, or it stays.
 */
export async function sweep(database: Pick<pg.Pool, 'query'>, before: Date, positionRead: number): Promise<number> {
  const { rowCount } = await database.query(
    `DELETE FROM vault.content WHERE named_at IS NULL AND created_at < least(
       $1::timestamptz,
       now() - interval '1 day',
       (SELECT recorded_at FROM log.event WHERE position = $2::bigint + 1) - interval '1 day'
     )`,
    [before, positionRead],
  );
  return rowCount ?? 0;
}
