import type pg from 'pg';
import { loadingOnce } from '#event-store/load-streams.js';
import { streamsUpTo, type StreamsUpTo } from '#event-store/known-streams.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { PAGE } from './catch-up.js';
import { unparkStreams } from './park-stream.js';
import { readBy, type Generation } from './projection.js';
import { readKnownAfter } from './read-known.js';

/**
 * Live tables that stand at the same position take the next page in one transaction: it is read once, and so is each
 * stream in it. How many events each took; one that is not told stands alone, is new or has failed in company, and is
 * to be caught up by itself.
 */
export async function catchUpTogether(
  pool: pg.Pool,
  generations: readonly Generation[],
  streams: StreamsUpTo = streamsUpTo,
): Promise<ReadonlyMap<Generation, number>> {
  const live = generations.filter((generation) => generation.live);
  const places = await placesOf(pool, live);
  const taken = new Map<Generation, number>();
  const behind = live.filter((generation) => {
    const place = places.get(generation.reader);
    if (place && !place.behind) taken.set(generation, 0);
    return place?.behind;
  });
  for (const some of Map.groupBy(behind, ({ reader }) => places.get(reader)?.position).values()) {
    if (some.length < 2) continue;
    const count = await takeNext(pool, some, streams).catch(() => undefined); // whichever failed will say so by itself
    if (count !== undefined) for (const generation of some) taken.set(generation, count);
  }
  return taken;
}

type Place = { readonly reader: string; readonly position: string; readonly behind: boolean };

const placesOf = async (
  database: Database,
  generations: readonly Generation[],
): Promise<ReadonlyMap<string, Place>> => {
  const text = `SELECT reader, c.position, h.position > c.position AS behind
                  FROM read.checkpoint c CROSS JOIN log.head h WHERE reader = ANY ($1::text[])`;
  const { rows } = await database.query<Place>({
    name: 'places-of',
    text,
    values: [generations.map(({ reader }) => reader)],
  });
  return new Map(rows.map((row) => [row.reader, row]));
};

/** Undefined when another process has moved or dropped one of them meanwhile. */
const takeNext = (
  pool: pg.Pool,
  generations: readonly Generation[],
  streams: StreamsUpTo,
): Promise<number | undefined> =>
  inTransaction(pool, async (client) => {
    const readers = generations.map(({ reader }) => reader);
    // in one order, so that two processes never wait for each other
    const held = 'SELECT FROM read.generation WHERE reader = ANY ($1::text[]) ORDER BY reader FOR SHARE';
    if ((await client.query({ name: 'hold-generations', text: held, values: [readers] })).rowCount !== readers.length)
      return undefined;
    const locked = 'SELECT position FROM read.checkpoint WHERE reader = ANY ($1::text[]) ORDER BY reader FOR UPDATE';
    const { rows } = await client.query<{ position: string }>({
      name: 'take-checkpoints',
      text: locked,
      values: [readers],
    });
    const position = Number(rows[0]?.position);
    if (rows.length !== readers.length || rows.some((row) => Number(row.position) !== position)) return undefined;
    const within = generations.flatMap(({ projection }) => readBy(projection));
    const events = await readKnownAfter(client, position, PAGE, [...new Set(within)]);
    if (events.length === 0) return 0;
    const load = loadingOnce(streams(position + events.length));
    const read = new Map<string, readonly string[]>();
    // a row that is refused undoes all of it, and each table then goes on by itself
    for (const { projection, table, reader } of generations)
      read.set(reader, await projection.apply(client, table, reader, events, load, false));
    await unparkStreams(client, read);
    const saved = 'UPDATE read.checkpoint SET position = $2 WHERE reader = ANY ($1::text[])';
    await client.query({ name: 'save-checkpoints', text: saved, values: [readers, position + events.length] });
    return events.length;
  });
