import type { Event } from '#domain/kernel/message.js';
import { chainStart } from './commitment.js';
import { recordedOf, type EventRow, type Stream } from './load.js';
import type { Database, Recorded } from './types.js';

/** Several streams of one association in one query; those never written are empty. By stream id. */
export async function loadStreams<E extends Event>(
  database: Database,
  associationId: string,
  streamIds: readonly string[],
): Promise<ReadonlyMap<string, Stream<E>>> {
  const { rows } = await database.query<EventRow>({
    name: 'load-streams',
    text: `SELECT position, association_id, stream_id, version, type, data, meta, recorded_at, chain
             FROM log.event WHERE stream_id = ANY ($1::uuid[]) AND association_id = $2 ORDER BY stream_id, version`,
    values: [streamIds, associationId],
  });
  const byStream = Map.groupBy(rows, (row) => row.stream_id);
  return new Map(
    streamIds.map((streamId) => {
      const own = byStream.get(streamId) ?? [];
      const last = own.at(-1);
      const events = own.map(recordedOf) as Recorded<E>[];
      return [
        streamId,
        { associationId, streamId, version: last?.version ?? 0, chain: last?.chain ?? chainStart(streamId), events },
      ];
    }),
  );
}

/** The same for as long as nothing moves: who asks for the same streams again is given those that were loaded. */
export function loadingOnce(): typeof loadStreams {
  const loaded = new Map<string, Promise<ReadonlyMap<string, Stream<Event>>>>();
  return async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
    const key = [associationId, ...streamIds].join(' ');
    const streams = loaded.get(key) ?? loadStreams<Event>(database, associationId, streamIds);
    loaded.set(key, streams);
    return (await streams) as ReadonlyMap<string, Stream<E>>;
  };
}
