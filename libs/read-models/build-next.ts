import type pg from 'pg';
import type { Event } from '#domain/kernel/message.js';
import { loadStreamsUpTo, type LoadStreams } from '#event-store/load-streams.js';
import type { Stream } from '#event-store/load.js';
import type { Read } from '#event-store/read.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { endBuilding, findBuilding, noteBuilt, type Building } from './building.js';
import { unparkStreams } from './park-stream.js';
import type { Generation } from './projection.js';
import { assertKnown } from './read-known.js';

/** Events of a page, unless a single stream has more. */
const MOST_EVENTS = 5_000;
const MOST_STREAMS = 1_000;

type Place = { readonly streamId: string; readonly associationId: string; readonly category: string };

/**
 * The next streams into new tables that are being built and stand at the same one, each stream loaded once for all of
 * them; rows and how far they have got in one transaction. How many events it was; 0 when nothing is left to build, or
 * another process has just gone on with them.
 */
export async function buildNext(
  pool: pg.Pool,
  generations: readonly Generation[],
  readPage: ReadPage = readInTurn,
): Promise<number> {
  const there = await findBuilding(
    pool,
    generations.map(({ reader }) => reader),
  );
  const [furthestBehind] = [...there.values()].sort((a, b) => (a.after ?? '').localeCompare(b.after ?? ''));
  if (!furthestBehind) return 0;
  const together = generations.filter(({ reader }) => {
    const building = there.get(reader);
    return building && building.after === furthestBehind.after;
  });
  return inTransaction(pool, (client) => takeNext(client, together, furthestBehind, readPage));
}

async function takeNext(
  client: pg.PoolClient,
  generations: readonly Generation[],
  before: Building,
  readPage: ReadPage,
): Promise<number> {
  const readers = generations.map(({ reader }) => reader);
  // in one order, so that two processes never wait for each other
  const held = await client.query(
    'SELECT FROM read.generation WHERE reader = ANY ($1::text[]) ORDER BY reader FOR SHARE',
    [readers],
  );
  const locked = await client.query<{ up_to: string }>(
    'SELECT up_to FROM read.building WHERE reader = ANY ($1::text[]) AND after IS NOT DISTINCT FROM $2::uuid ORDER BY reader FOR UPDATE',
    [readers, before.after],
  );
  if (held.rowCount !== readers.length || locked.rowCount !== readers.length) return 0; // another has gone on
  const categories = [...new Set(generations.flatMap(({ projection }) => projection.categories))];
  const upTo = Math.max(...locked.rows.map((row) => Number(row.up_to)));
  const streams = await readPage(client, { categories, after: before.after, upTo });
  const last = streams.at(-1);
  if (!last) {
    await endBuilding(client, readers);
    return 0;
  }
  const byCategory = new Map(
    [...Map.groupBy(streams, ({ category }) => category)].map(([category, some]) => [category, some.flatMap(eventsOf)]),
  );
  const load = loadedFrom(streams, upTo);
  const works = generations.map(({ projection, table, reader }): Work => {
    const own = projection.categories.flatMap((category) => byCategory.get(category) ?? []);
    return {
      reader,
      events: own.length,
      apply: async (apart) => (own.length > 0 ? projection.apply(client, table, reader, own, load, apart) : []),
    };
  });
  await unparkStreams(client, await applyAll(client, works));
  await noteBuilt(client, new Map(works.map(({ reader, events }) => [reader, events])), last.stream.streamId);
  return streams.reduce((sum, { stream }) => sum + stream.events.length, 0);
}

type Work = {
  readonly reader: string;
  readonly events: number;
  readonly apply: (apart: boolean) => Promise<readonly string[]>;
};

/**
 * Which streams each reader took. All at once where the connection takes more than one statement at a time, so that the
 * database writes rows while the next are made; if any is refused, one after the other and each row apart.
 */
async function applyAll(
  client: pg.PoolClient,
  works: readonly Work[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (client.pipeline) {
    await client.query('SAVEPOINT page');
    const taken = await Promise.allSettled(works.map(({ apply }) => apply(false)));
    if (taken.every((one) => one.status === 'fulfilled'))
      return new Map(works.map(({ reader }, index) => [reader, taken[index]?.value ?? []]));
    await client.query('ROLLBACK TO SAVEPOINT page'); // throws if the connection is gone, which is no matter of a row
  }
  const read = new Map<string, readonly string[]>();
  for (const { reader, apply } of works) read.set(reader, await apply(true));
  return read;
}

type Page = { readonly categories: readonly string[]; readonly after: string | undefined; readonly upTo: number };
type ReadPage = (database: Database, page: Page) => Promise<readonly Loaded[]>;

const readInTurn: ReadPage = async (database, page) => loadAll(database, await nextStreams(database, page), page.upTo);

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

type Loaded = { readonly category: string; readonly stream: Stream<Event> };

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

const eventsOf = ({ category, stream }: Loaded): readonly Read[] =>
  stream.events.map((event) => ({ ...event, category }));

/** What is loaded already, and from the log what stands beside it. */
const loadedFrom = (streams: readonly Loaded[], upTo: number): LoadStreams => {
  const byId = new Map(streams.map(({ stream }) => [stream.streamId, stream]));
  return async <E extends Event>(database: Database, associationId: string, streamIds: readonly string[]) => {
    const found = streamIds.flatMap((id) => byId.get(id) ?? []).filter((one) => one.associationId === associationId);
    return found.length === streamIds.length
      ? new Map(found.map((stream) => [stream.streamId, stream as Stream<E>]))
      : loadStreamsUpTo<E>(database, associationId, streamIds, upTo);
  };
};
