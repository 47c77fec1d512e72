import type { Event } from '#domain/kernel/message.js';
import { chainStart } from './commitment.js';
import { COLUMNS, recordedOf, type EventRow } from './event-row.js';
import type { Stream } from './load.js';
import { readTogether } from './read-together.js';
import { ALL_SINCE_BEGUN } from './since-begun.js';
import type { Database, Recorded } from './types.js';

/** Where a stream ends, without its events: what an append to it expects. */
export const loadTail = <E extends Event>(
  database: Database,
  associationId: string,
  streamId: string,
): Promise<Stream<E>> =>
  readTogether(database, `tail ${associationId} ${streamId}`, () => readTail<E>(database, associationId, streamId));

async function readTail<E extends Event>(
  database: Database,
  associationId: string,
  streamId: string,
): Promise<Stream<E>> {
  const { rows } = await database.query<EventRow>({
    name: 'load-tail',
    text: `SELECT ${COLUMNS} FROM log.event WHERE stream_id = $1 AND association_id = $2 AND ${ALL_SINCE_BEGUN} ORDER BY version DESC LIMIT 1`,
    values: [streamId, associationId],
  });
  const [last] = rows;
  return {
    associationId,
    streamId: streamId.toLowerCase(),
    version: last?.version ?? 0,
    chain: last?.chain ?? chainStart(streamId),
    events: [],
  };
}

/** At most `limit` events of a stream that come before a version, the newest first. */
export async function loadBefore<E extends Event>(
  database: Database,
  associationId: string,
  streamId: string,
  version: number,
  limit: number,
): Promise<readonly Recorded<E>[]> {
  const { rows } = await database.query<EventRow>({
    name: 'load-before',
    text: `SELECT ${COLUMNS} FROM log.event WHERE stream_id = $1 AND association_id = $2 AND version < $3 AND ${ALL_SINCE_BEGUN} ORDER BY version DESC LIMIT $4`,
    values: [streamId, associationId, version, limit],
  });
  return rows.map(recordedOf) as Recorded<E>[];
}
