import type { Event } from '#domain/kernel/message.js';
import { loadStreamsUpTo, type LoadStreams } from './load-streams.js';
import { recordedOf, type EventRow } from './event-row.js';
import { emptyStream, type Stream } from './load.js';
import { rowsOfStreams } from './rows-of-streams.js';
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
  const held = new Map<string, Stream<Event>>();
  let kept = 0;
  const keep = (key: string, stream: Stream<Event>): void => {
    kept += stream.events.length - (held.get(key)?.events.length ?? 0);
    held.delete(key); // so that it stands last
    held.set(key, stream);
    for (const [oldest, { events }] of held) {
      if (kept <= most) return;
      held.delete(oldest);
      kept -= events.length;
    }
  };
  return (position) =>
    async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
      const before = streamIds.map((id) => held.get(`${associationId} ${id}`) ?? emptyStream<Event>(associationId, id));
      const known = before.map(({ streamId, version, events }) => ({
        ...{ streamId, version },
        position: events.at(-1)?.position ?? 0,
      }));
      // another reader may have gone further already
      if (known.some((one) => one.position > position))
        return loadStreamsUpTo<E>(database, associationId, streamIds, position);
      const since = await rowsOfStreams(database, associationId, known, position);
      const streams = before.map((stream) => grown(stream, since.get(stream.streamId) ?? []));
      for (const stream of streams) keep(`${associationId} ${stream.streamId}`, stream);
      return new Map(streams.map((stream) => [stream.streamId, stream as Stream<E>]));
    };
}

const grown = (stream: Stream<Event>, rows: readonly EventRow[]): Stream<Event> => {
  const last = rows.at(-1);
  if (!last) return stream;
  const events = [...stream.events, ...(rows.map(recordedOf) as Recorded<Event>[])];
  return { ...stream, version: last.version, chain: last.chain, events };
};
