import type { Meter } from '@opentelemetry/api';
import type pg from 'pg';

/** The server looks at every file of the database for it, and disks fill in days. */
const PAUSE = 300_000;

export async function databaseBytes(database: Pick<pg.Pool, 'query'>): Promise<number> {
  const { rows } = await database.query<{ bytes: string }>('SELECT pg_database_size(current_database()) AS bytes');
  return Number(rows[0]?.bytes);
}

/** How large the database is, read when somebody asks and at most every five minutes. */
export function observeDatabase(meter: Meter, readBytes: () => Promise<number>, clock = () => performance.now()): void {
  let known: { readonly bytes: number; readonly at: number } | undefined;
  meter
    .createObservableGauge('parley_database_bytes', { description: 'What the database takes up on its server’s disk' })
    .addCallback(async (result) => {
      if (!known || clock() - known.at >= PAUSE) known = { bytes: await readBytes(), at: clock() };
      result.observe(known.bytes);
    });
}
