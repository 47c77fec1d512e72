import type { Database } from '#event-store/types.js';
import { keptAs, type ReadModel } from './views.js';

/**
 * Under which name the live table of a projection is read; undefined where none was begun yet, and while it lacks what
 * was recorded before it was begun.
 */
export async function findLiveReader(database: Database, projection: ReadModel): Promise<string | undefined> {
  const { rows } = await database.query<{ reader: string }>({
    name: 'live-reader',
    text: `SELECT reader FROM read.generation g WHERE name = $1 AND live
             AND NOT EXISTS (SELECT FROM read.building b WHERE b.reader = g.reader AND b.total > 0)`,
    values: [keptAs(projection)],
  });
  return rows[0]?.reader;
}
