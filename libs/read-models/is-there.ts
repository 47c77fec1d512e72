import type { Database } from '#event-store/types.js';
import { findLiveReader } from './find-live-reader.js';
import type { ReadModel } from './views.js';

const seen = new WeakMap<Database, Set<ReadModel>>();

/**
 * Whether readers have made the table of this projection and read all that there was, as they do when they first run;
 * it never goes again while this program lives, so that it is asked for only until then.
 */
export async function isThere(database: Database, projection: ReadModel): Promise<boolean> {
  const known = seen.get(database) ?? new Set();
  if (known.has(projection)) return true;
  if ((await findLiveReader(database, projection)) !== undefined) seen.set(database, known.add(projection));
  return known.has(projection);
}
