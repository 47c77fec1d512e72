import type pg from 'pg';
import type { Event } from '#domain/kernel/message.js';
import { loadStreamsUpTo, type LoadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Database } from '#event-store/types.js';
import { assertKnown } from './read-known.js';

/** Events of a page, unless a single stream has more. */
const MOST_EVENTS = 5_000;
const MOST_STREAMS = 1_000;

type Place = { readonly streamId: string; readonly associationId: string; readonly category: string };

type Page = { readonly categories: readonly string[]; readonly after: string | undefined; readonly upTo: number };
export type ReadPage = (database: Database, page: Page) => Promise<readonly Loaded[]>;

export const readInTurn: ReadPage = async (database, page) =>
  loadAll(database, await nextStreams(database, page), page.upTo);

/** Reads the next page meanwhile, over another connection: nothing recorded ever changes. */
export function readingAhead(pool: pg.Pool): ReadPage {
  let ahead: { readonly of: string; readonly streams: Promise<readonly Loaded[]> } | undefined;
  return async (database, page) => {
    const streams = await (ahead?.of === JSON.stringify(page) ? ahead.streams : readInTurn(database, page));
    const last = streams.at(-1);
    if (last) {
      const next = { ...page, after: last.stream.streamId };
      ahead = { of: JSON.stringify(next), streams: readInTurn(pool, next) };
      ahead.streams.catch(() => undefined); // whoever takes it is told
    }
    return streams;
  };
}

/** Streams in the order of their ids, until their events are many enough. */
async function nextStreams(database: Database, { categories, after, upTo }: Page): Promise<readonly Place[]> {
  const { rows } = await database.query<Place>({
    name: 'next-streams',
    text: `SELECT stream_id AS "streamId", association_id AS "associationId", category
             FROM (SELECT stream_id, association_id, category, version,
                          sum(version) OVER (ORDER BY stream_id) - version AS before
                     FROM (SELECT * FROM log.stream
                            WHERE ($1::uuid IS NULL OR stream_id > $1) AND category = ANY ($2::text[])
                              AND first_position <= $3
                            ORDER BY stream_id LIMIT ${MOST_STREAMS}) AS next) AS counted
            WHERE before < ${MOST_EVENTS} ORDER BY stream_id`,
    values: [after, categories, upTo],
  });
  return rows;
}

export type Loaded = { readonly category: string; readonly stream: Stream<Event> };

async function loadAll(database: Database, places: readonly Place[], upTo: number): Promise<readonly Loaded[]> {
  const loaded: Loaded[] = [];
  for (const [associationId, some] of Map.groupBy(places, (place) => place.associationId)) {
    const ids = some.map(({ streamId }) => streamId);
    const streams = await loadStreamsUpTo<Event>(database, associationId, ids, upTo);
    for (const { streamId, category } of some) {
      const stream = streams.get(streamId);
      if (stream) loaded.push({ category, stream });
    }
  }
  for (const { category, stream } of loaded) for (const event of stream.events) assertKnown(category, event);
  return loaded;
}

/** What is loaded already, and from the log what stands beside it. */
export const loadedFrom = (streams: readonly Loaded[], upTo: number): LoadStreams => {
  const byId = new Map(streams.map(({ stream }) => [stream.streamId, stream]));
  return async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
    const found = streamIds.flatMap((id) => byId.get(id) ?? []).filter((one) => one.associationId === associationId);
    return found.length === streamIds.length
      ? new Map(found.map((stream) => [stream.streamId, stream as Stream<E>]))
      : loadStreamsUpTo<E>(database, associationId, streamIds, upTo);
  };
};
