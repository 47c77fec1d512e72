import type pg from 'pg';
import { RELEASE } from '../release.js';

/**
 * Under which id a process is noted, what it is (`api`, `worker`), and the version of each read model that it knows, by
 * name.
 */
export type NotedProcess = {
  readonly id: string;
  readonly kind: string;
  readonly reads?: Readonly<Record<string, string>>;
};

/** Seconds after which a process that was not heard of is taken for dead. */
const STALE = 8;

/** This process lives, has seen the clocks so far, and does as it says itself. */
export async function noteProcess(
  pool: Pick<pg.Pool, 'query'>,
  { id, kind, reads = {} }: NotedProcess,
  version: number,
  at: Date,
  measures: object = {},
): Promise<void> {
  await pool.query({
    name: 'note-process',
    text: `INSERT INTO office.process_seen (process_id, kind, clock_seen, at, release, reads, measures, seen_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, clock_timestamp())
             ON CONFLICT (process_id) DO UPDATE
               SET clock_seen = excluded.clock_seen, at = excluded.at, measures = excluded.measures,
                   seen_at = excluded.seen_at`,
    values: [id, kind, version, at, RELEASE, JSON.stringify(reads), JSON.stringify(measures)],
  });
}

/** Whether every living process has seen this version of the clocks. */
export async function allHaveSeen(pool: Pick<pg.Pool, 'query'>, version: number, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM office.process_seen WHERE clock_seen < $1 AND at > $2 LIMIT 1', [
    version,
    new Date(now.getTime() - STALE * 1_000),
  ]);
  return rowCount === 0;
}
