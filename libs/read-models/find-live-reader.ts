import type { Database } from '#event-store/types.js';

/** Under which name the live table of a projection is read; undefined where none was begun yet. */
export async function findLiveReader(database: Database, projection: string): Promise<string | undefined> {
  const { rows } = await database.query<{ reader: string }>({
    name: 'live-reader',
    text: 'SELECT reader FROM read.generation WHERE name = $1 AND live',
    values: [projection],
  });
  return rows[0]?.reader;
}
