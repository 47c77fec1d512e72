import type pg from 'pg';

/** Seconds after which a process that was not heard of is taken for dead. */
const STALE = 5;

/** This process lives and has seen the clocks so far. */
export async function noteProcess(
  pool: Pick<pg.Pool, 'query'>,
  { id, kind }: { readonly id: string; readonly kind: string },
  version: number,
  at: Date,
): Promise<void> {
  await pool.query({
    name: 'note-process',
    text: `INSERT INTO office.process_seen (process_id, kind, clock_seen, at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (process_id) DO UPDATE SET clock_seen = excluded.clock_seen, at = excluded.at`,
    values: [id, kind, version, at],
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
