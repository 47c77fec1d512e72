import type pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { catchUp } from './catch-up.js';
import { beginGeneration, drop, findGenerations, goLive } from './generations.js';
import type { Projection } from './projection.js';

/**
 * Builds the projection again from the log, beside the live table, and swaps. `report` is told the events read so far.
 */
export async function rebuild(pool: pg.Pool, projection: Projection, report: (events: number) => void): Promise<void> {
  const generation = await beginGeneration(pool, projection);
  let read = 0;
  for (let some = await catchUp(pool, generation); some > 0; some = await catchUp(pool, generation))
    report((read += some));
  if ((await findGenerations(pool, projection)).some(({ reader, live }) => reader === generation.reader && !live))
    await goLive(pool, generation);
}

/** Rows that the live table has and a fresh one from the same events has not, or the reverse. 0: they are equal. */
export async function verify(
  pool: pg.Pool,
  projection: Projection,
): Promise<{ readonly position: number; readonly different: number }> {
  const live = (await findGenerations(pool, projection)).find((one) => one.live);
  if (!live) return { position: 0, different: 0 };
  const fresh = await beginGeneration(pool, { ...projection, version: 'verifying' });
  try {
    return await inTransaction(pool, async (client) => {
      const { rows } = await client.query<{ position: string }>(
        'SELECT position FROM read.checkpoint WHERE reader = $1 FOR UPDATE',
        [live.reader],
      );
      const position = Number(rows[0]?.position ?? 0); // the live table does not move while this is locked
      for (let some = 1; some > 0;) some = await catchUp(pool, fresh, position);
      const { rows: counted } = await client.query<{ different: string }>(
        `SELECT (SELECT count(*) FROM (SELECT * FROM ${live.table} EXCEPT SELECT * FROM ${fresh.table}) a)
              + (SELECT count(*) FROM (SELECT * FROM ${fresh.table} EXCEPT SELECT * FROM ${live.table}) b) AS different`,
      );
      return { position, different: Number(counted[0]?.different) };
    });
  } finally {
    await drop(pool, fresh);
  }
}
