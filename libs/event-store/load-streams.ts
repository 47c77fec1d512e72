import type { Event } from '#domain/kernel/message.js';
import { streamOf, type Stream } from './load.js';
import { fromTheFirst, rowsOfStreams } from './rows-of-streams.js';
import type { Database } from './types.js';

/** Several streams of one association, by stream id; those never written are empty. */
export type LoadStreams = <E extends Event>(
  database: Database,
  associationId: string,
  streamIds: readonly string[],
) => Promise<ReadonlyMap<string, Stream<E>>>;

/** In one query. */
export const loadStreams: LoadStreams = (database, associationId, streamIds) =>
  loadStreamsUpTo(database, associationId, streamIds);

/** The same without what was recorded after a position. */
export async function loadStreamsUpTo<E extends Event>(
  database: Database,
  associationId: string,
  streamIds: readonly string[],
  position?: number,
): Promise<ReadonlyMap<string, Stream<E>>> {
  const rows = await rowsOfStreams(database, associationId, streamIds.map(fromTheFirst), position);
  return new Map(
    streamIds.map((streamId) => [streamId, streamOf<E>(associationId, streamId, rows.get(streamId) ?? [])]),
  );
}

/** The same for as long as nothing moves: who asks for the same streams again is given those that were loaded. */
export function loadingOnce(load: LoadStreams = loadStreams): LoadStreams {
  const loaded = new Map<string, Promise<ReadonlyMap<string, Stream<Event>>>>();
  return async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
    const key = [associationId, ...streamIds].join(' ');
    const streams = loaded.get(key) ?? load<Event>(database, associationId, streamIds);
    loaded.set(key, streams);
    return (await streams) as ReadonlyMap<string, Stream<E>>;
  };
}
