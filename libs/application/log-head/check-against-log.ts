import { leafOf } from '#event-store/leaf.js';
import { loggedPages } from '#event-store/logged-pages.js';
import { growTree } from '#event-store/merkle-root.js';
import type { Database } from '#event-store/types.js';
import { eventFaults, walkedOf, type Walked } from '#event-store/verify-event.js';
import { headHash } from './head-hash.js';
import type { SignedHead } from './log-heads.js';

/**
 * Whether what the log holds today still ends in a head that somebody saved: every event of that association that stood
 * then is read and hashed again, and none of another's. That takes the log, and is the association's to show.
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
  const ends = new Map<string, Walked>();
  let size = 0;
  for await (const page of loggedPages(database, 1, Number(row.position), associationId))
    for (const one of page) {
      // its words are not what the chain was made of
      if (eventFaults(one, ends.get(one.stream_id)).length > 0) return false;
      ends.set(one.stream_id, walkedOf(one));
      tree.add(leafOf(one));
      size += 1;
    }
  return headHash({ previous: row.previous, size, root: tree.root().toString('hex') }) === sha256;
}
