import type pg from 'pg';
import { streamsUpTo, type StreamsUpTo } from '#event-store/known-streams.js';
import type { Database } from '#event-store/types.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { takeGeneration } from './catch-up.js';
import { findOutdated, nextOutdated, type Counter } from './counted.js';
import { unparkStreams } from './park-stream.js';
import type { Generation } from './projection.js';

/** Streams of a page; most of them are short. */
const MOST = 200;

/**
 * Of each table the next rows that rest on days which an older calendar did not know are made again, as they would be
 * at the position to which it has read; rows and notes in one transaction, so that whoever is killed in between has
 * done nothing. How many rows' streams it was.
 */
export async function countAgain(
  pool: pg.Pool,
  generations: readonly Generation[],
  streams: StreamsUpTo = streamsUpTo,
): Promise<number> {
  const outdated = await countOutdated(pool, generations);
  let counted = 0;
  for (const generation of generations)
    if (outdated.has(generation.reader)) counted += await takeNext(pool, generation, streams);
  return counted;
}

/** Of how many streams each table has rows that an older calendar has counted. */
export const countOutdated = (
  database: Database,
  generations: readonly Generation[],
): Promise<ReadonlyMap<string, number>> => findOutdated(database, generations.flatMap(counterOf));

const counterOf = ({ reader, projection: { counting } }: Generation): readonly Counter[] =>
  counting ? [{ reader, by: counting.by }] : [];

const takeNext = (
  pool: pg.Pool,
  { projection: { counting }, table, reader }: Generation,
  streams: StreamsUpTo,
): Promise<number> =>
  inTransaction(pool, async (client) => {
    const position = await takeGeneration(client, reader);
    if (position === undefined || !counting) return 0;
    const places = await nextOutdated(client, { reader, by: counting.by }, MOST);
    const read = await counting.again(client, { table, reader }, places, position, streams(position));
    await unparkStreams(client, new Map([[reader, read]]));
    return places.length;
  });
