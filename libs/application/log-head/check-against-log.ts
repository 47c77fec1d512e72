import { leavesSince } from '#event-store/leaves-since.js';
import { growTree } from '#event-store/merkle-root.js';
import type { Database } from '#event-store/types.js';
import { headHash } from './head-hash.js';
import type { SignedHead } from './log-heads.js';

/**
 * Whether what the log holds today still ends in a head that somebody saved: every event that stood then is read again.
 * That takes the log, and is the association's to show.
 */
export async function isOfTheLog(database: Database, { associationId, day, sha256 }: SignedHead): Promise<boolean> {
  const { rows } = await database.query<{ position: string; previous: string }>({
    name: 'log-head-of-day',
    text: 'SELECT position, previous FROM office.log_head WHERE association_id = $1 AND day = $2',
    values: [associationId, day],
  });
  const [row] = rows;
  if (!row) return false;
  const tree = growTree();
  let size = 0;
  for await (const leaf of leavesSince(database, associationId, { after: 0, until: Number(row.position) })) {
    tree.add(leaf);
    size += 1;
  }
  return headHash({ previous: row.previous, size, root: tree.root().toString('hex') }) === sha256;
}
