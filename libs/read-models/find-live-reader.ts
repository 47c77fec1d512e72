import type { Database } from '#event-store/types.js';
import { keptAs, type ReadModel } from './views.js';

/** Of `g` in read.generation: it lacks nothing that was recorded before it was begun. */
const IS_WHOLE = 'NOT EXISTS (SELECT FROM read.building b WHERE b.reader = g.reader AND b.total > 0)';

/**
 * Under which name the live table of a projection is read; undefined where none was begun yet, and while it lacks what
 * was recorded before it was begun.
 */
export async function findLiveReader(database: Database, projection: ReadModel): Promise<string | undefined> {
  const { rows } = await database.query<{ reader: string }>({
    name: 'live-reader',
    text: `SELECT reader FROM read.generation g WHERE name = $1 AND live AND ${IS_WHOLE}`,
    values: [keptAs(projection)],
  });
  return rows[0]?.reader;
}

/** Whether that table has read as far. */
export async function hasRead(database: Database, projection: ReadModel, position: number): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'has-read',
    text: `SELECT FROM read.generation g JOIN read.checkpoint c USING (reader)
             WHERE g.name = $1 AND g.live AND c.position >= $2 AND ${IS_WHOLE}`,
    values: [keptAs(projection), position],
  });
  return rowCount === 1;
}
