import { ALL_SINCE_BEGUN } from './since-begun.js';
import type { Database } from './types.js';

/** One event as its bytes stand in the log, with the hash that ties it to all before it. */
export type StoredEvent = { readonly type: string; readonly data: string; readonly chain: Buffer };

/** Undefined where the association's stream has no such version. */
export async function findStoredEvent(
  database: Database,
  associationId: string,
  streamId: string,
  version: number,
): Promise<StoredEvent | undefined> {
  const { rows } = await database.query<StoredEvent>({
    name: 'stored-event',
    text: `SELECT type, data, chain FROM log.event
            WHERE stream_id = $1 AND association_id = $2 AND version = $3 AND ${ALL_SINCE_BEGUN}`,
    values: [streamId, associationId, version],
  });
  return rows[0];
}
