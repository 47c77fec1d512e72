import type pg from 'pg';
import type { Database } from '#event-store/types.js';
import { IS_OF_NEWER_RELEASE } from '#read-models/read-known.js';
import type { Moving } from './moves.js';

/** The checkpoint of all parts together, and of every release: up to there all is woken. */
export const WAKE_READER = 'wake-dispute-1';
/** Into so many parts disputes fall; part of what every installation has stored. */
export const SHARDS: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7];
const COUNT = SHARDS.length;

/** Told by the last digit of its id, which is random. */
export const shardOf = (disputeId: string): number => Number.parseInt(disputeId.slice(-1), 16) % SHARDS.length;

export type Shards = {
  /** Up to where all of each part are woken. */
  readonly positions: ReadonlyMap<number, number>;
  readonly head: number;
};

/** Those that were never begun begin where an older release has got. */
export async function readShards(database: Database, shards: readonly number[]): Promise<Shards> {
  const text = `SELECT s AS shard, h.position AS head, w.position IS NOT NULL AS begun,
                       greatest(coalesce(w.position, 0), coalesce(c.position, 0)) AS position
                  FROM unnest($1::int[]) s CROSS JOIN log.head h LEFT JOIN read.wake_shard w ON w.shard = s
                  LEFT JOIN read.checkpoint c ON c.reader = $2`;
  type Row = { readonly shard: number; readonly head: string; readonly begun: boolean; readonly position: string };
  const { rows } = await database.query<Row>({ name: 'read-shards', text, values: [shards, WAKE_READER] });
  if (rows.some(({ begun }) => !begun)) await beginShards(database);
  return {
    positions: new Map(rows.map(({ shard, position }) => [shard, Number(position)])),
    head: Number(rows[0]?.head ?? 0),
  };
}

const beginShards = async (database: Database): Promise<void> => {
  await database.query('INSERT INTO read.checkpoint VALUES ($1, 0) ON CONFLICT DO NOTHING', [WAKE_READER]);
  await database.query(
    `INSERT INTO read.wake_shard SELECT s, c.position FROM unnest($1::int[]) s CROSS JOIN read.checkpoint c
      WHERE c.reader = $2 ON CONFLICT DO NOTHING`,
    [SHARDS, WAKE_READER],
  );
};

/** What may move a dispute of these parts between two positions of the log, as far as a newer release would know. */
export async function readMoving(
  database: Database,
  shards: readonly number[],
  after: number,
  upTo: number,
): Promise<readonly Moving[]> {
  type Row = Omit<Moving, 'position' | 'data' | 'meta'> & {
    readonly position: string;
    readonly by: string;
    readonly data: string | null;
  };
  const { rows } = await database.query<Row>({
    name: 'read-moving',
    text: `SELECT position, e.association_id AS "associationId", stream_id AS "streamId", e.version, type, category,
                  (meta::json -> 'by')::text AS by, CASE WHEN category <> 'dispute' THEN data END AS data
             FROM log.event e JOIN log.stream USING (stream_id)
            WHERE position > $1 AND position <= $2
              AND (category = 'room' OR type = 'CalendarNoticeConfirmed' OR ${IS_OF_NEWER_RELEASE}
                OR (category = 'dispute' AND get_byte(uuid_send(stream_id), 15) % ${COUNT} = ANY ($3::int[])))
            ORDER BY position`,
    values: [after, upTo, shards],
  });
  return rows.map(({ position, by, data, ...row }) => ({
    ...row,
    position: Number(position),
    meta: { by: JSON.parse(by) as Moving['meta']['by'] },
    data: data === null ? {} : (JSON.parse(data) as object),
  }));
}

/** All of these parts are woken up to there. The checkpoint of all follows the last of them. */
export async function saveShards(pool: pg.Pool, shards: readonly number[], position: number): Promise<void> {
  await pool.query({
    name: 'save-shards',
    text: `UPDATE read.wake_shard SET position = greatest(position, $2) WHERE shard = ANY ($1::int[])`,
    values: [shards, position],
  });
  // begun once the other is seen by all: of two that save at once the later one sees both
  await pool.query({
    name: 'save-all-shards',
    text: `UPDATE read.checkpoint SET position = greatest(position, (SELECT min(position) FROM read.wake_shard))
            WHERE reader = $1`,
    values: [WAKE_READER],
  });
}
