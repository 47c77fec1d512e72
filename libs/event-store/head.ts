import type { Database } from './types.js';

/** The position of the newest event; 0 where nothing was recorded yet. */
export async function readHead(database: Database): Promise<number> {
  const { rows } = await database.query<{ position: string }>({
    name: 'head-position',
    text: 'SELECT position FROM log.head',
  });
  return Number(rows[0]?.position ?? 0);
}
