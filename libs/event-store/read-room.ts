import type { Database } from './types.js';

/** Fewer than half a range: a worker makes the next one long before. */
const LITTLE = 1_000_000;

/**
 * How many events the ranges that are there still take, where that is little: no worker has made the next range (ADR
 * 91). Undefined where there is room.
 */
export async function findShortRoom(database: Database): Promise<number | undefined> {
  const { rows } = await database.query<{ room: string }>(
    'SELECT max(until) - 1 - (SELECT position FROM log.head) AS room FROM log.event_partition',
  );
  const room = Number(rows[0]?.room ?? 0);
  return room < LITTLE ? room : undefined;
}
