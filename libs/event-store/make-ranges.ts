import type { Database } from './types.js';

/** Makes the next range of the log while there is room for a whole one (ADR 91). How many were made. */
export async function makeRanges(database: Database): Promise<number> {
  const { rows } = await database.query<{ made: number }>({
    name: 'make-ranges',
    text: 'SELECT log.make_partitions() AS made',
  });
  return rows[0]?.made ?? 0;
}
