import { leafOf, type Chained } from './leaf.js';
import type { Database } from './types.js';

const PAGE = 5_000;
type Row = Chained & { readonly position: string };

/**
 * A leaf (leaf.ts) for each event of an association after a position and up to another, in the order of the log. It
 * tells nothing of what an event says.
 */
export async function* leavesSince(
  database: Database,
  associationId: string,
  { after, until }: { readonly after: number; readonly until: number },
): AsyncGenerator<Buffer> {
  for (let from = after; ;) {
    const { rows } = await database.query<Row>({
      name: 'leaves-since',
      text: `SELECT position, stream_id, version, chain FROM log.event
              WHERE association_id = $1 AND position > $2 AND position <= $3 ORDER BY position LIMIT $4`,
      values: [associationId, from, until, PAGE],
    });
    for (const row of rows) yield leafOf(row);
    if (rows.length < PAGE) return;
    from = Number(rows.at(-1)?.position);
  }
}
