import type { Database } from '#event-store/types.js';
import { keptAs, type ReadModel } from './views.js';

/** Up to which position the live tables of these projections have all read; 0 where one has not begun. */
export async function readUpTo(database: Database, projections: readonly ReadModel[]): Promise<number> {
  const { rows } = await database.query<{ position: string | null }>({
    name: 'read-up-to',
    text: `SELECT min(coalesce(position, 0)) AS position FROM read.generation LEFT JOIN read.checkpoint USING (reader)
            WHERE live AND name = ANY ($1)`,
    values: [projections.map(keptAs)],
  });
  return Number(rows[0]?.position ?? 0);
}
