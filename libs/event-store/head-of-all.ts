import { endLeafOf, type Chained } from './leaf.js';
import { growTree } from './merkle-root.js';
import type { Database } from './types.js';

/** What every stream of the log ended in at a position: who holds its hash holds all of them to that. */
export type HeadOfAll = { readonly position: number; readonly streams: number; readonly sha256: string };

const PAGE = 5_000;

/**
 * The root of a tree of hashes (RFC 6962) over the ends of all streams as they were at a position, in the order of
 * their ids (leaf.ts). It can be computed again for as long as the log is there, and tells nothing of what is in it.
 */
export async function headOfAll(database: Database, position: number): Promise<HeadOfAll> {
  const tree = growTree();
  let [streams, after] = [0, '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const { rows } = await database.query<Chained>({
      name: 'ends-at',
      text: `SELECT DISTINCT ON (stream_id) stream_id, version, chain FROM log.event
              WHERE stream_id > $1 AND position <= $2 ORDER BY stream_id, version DESC LIMIT $3`,
      values: [after, position, PAGE],
    });
    for (const row of rows) tree.add(endLeafOf(row));
    streams += rows.length;
    after = rows.at(-1)?.stream_id ?? after;
    if (rows.length < PAGE) break;
  }
  return { position, streams, sha256: tree.root().toString('hex') };
}
