import type { Event } from '#domain/kernel/message.js';
import { loadStreamsUpTo, type LoadStreams } from './load-streams.js';
import { emptyStream, recordedOf, type EventRow, type Stream } from './load.js';
import type { Database, Recorded } from './types.js';

/** How streams are loaded as they stood at a position of the log. */
export type StreamsUpTo = (position: number) => LoadStreams;

/** Each time from the log. */
export const streamsUpTo: StreamsUpTo = (position) => (database, associationId, streamIds) =>
  loadStreamsUpTo(database, associationId, streamIds, position);

/** Events that are kept, of all streams together: some tens of megabytes. */
const MOST = 20_000;

/**
 * The streams that were read last are kept, and what was recorded since is all that is loaded of them. Nothing recorded
 * ever changes, so it does not matter who else has read on meanwhile. The longest unused go first.
 */
export function openKnownStreams(most = MOST): StreamsUpTo {
  const known = new Map<string, Stream<Event>>();
  let kept = 0;
  const keep = (key: string, stream: Stream<Event>): void => {
    kept += stream.events.length - (known.get(key)?.events.length ?? 0);
    known.delete(key); // so that it stands last
    known.set(key, stream);
    for (const [oldest, { events }] of known) {
      if (kept <= most) return;
      known.delete(oldest);
      kept -= events.length;
    }
  };
  return (position) =>
    async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
      const before = streamIds.map(
        (id) => known.get(`${associationId} ${id}`) ?? emptyStream<Event>(associationId, id),
      );
      // another reader may have gone further already
      if (before.some(({ events }) => (events.at(-1)?.position ?? 0) > position))
        return loadStreamsUpTo<E>(database, associationId, streamIds, position);
      const { rows } = await database.query<EventRow>({
        name: 'load-since',
        text: `SELECT e.position, e.association_id, e.stream_id, e.version, type, data, meta, recorded_at, chain
               FROM unnest($1::uuid[], $2::int[]) AS known (stream_id, version)
               JOIN log.event e ON e.stream_id = known.stream_id AND e.version > known.version
              WHERE e.association_id = $3 AND e.position > $4 AND e.position <= $5 ORDER BY e.stream_id, e.version`,
        values: [streamIds, before.map(({ version }) => version), associationId, lowest(before), position],
      });
      const since = Map.groupBy(rows, (row) => row.stream_id);
      const streams = before.map((stream) => grown(stream, since.get(stream.streamId) ?? []));
      for (const stream of streams) keep(`${associationId} ${stream.streamId}`, stream);
      return new Map(streams.map((stream) => [stream.streamId, stream as Stream<E>]));
    };
}

/** Where the first of these ends: ranges of the log before that are not looked at. */
const lowest = (streams: readonly Stream<Event>[]): number =>
  streams.reduce((least, { events }) => Math.min(least, events.at(-1)?.position ?? 0), Number.MAX_SAFE_INTEGER);

const grown = (stream: Stream<Event>, rows: readonly EventRow[]): Stream<Event> => {
  const last = rows.at(-1);
  if (!last) return stream;
  const events = [...stream.events, ...(rows.map(recordedOf) as Recorded<Event>[])];
  return { ...stream, version: last.version, chain: last.chain, events };
};
