import type pg from 'pg';
import type { Database } from '#event-store/types.js';
import { drop, findGenerations, isOutdated, lockGenerations } from './generations.js';
import { shapeOf, type Generation } from './projection.js';
import { compareVersions, VERIFYING } from './projection-version.js';
import { AT_THE_VIEW, unlessHeld } from './unless-held.js';

/** For whoever writes into one of the tables, where no reader waits for us. */
const PATIENCE = '2s';
/**
 * Makes this table the one that everybody reads, and drops what it takes the place of, in one transaction. Gives false,
 * and changes nothing, while somebody reads or works on a table that would go, when that has read further, and when a
 * newer one is live: to be tried again. `back` puts it in the place of a newer one, too.
 */
export const goLive = (pool: pg.Pool, generation: Generation, back = false): Promise<boolean> =>
  unlessHeld(pool, (client) => swap(client, generation, back));

async function swap(client: pg.PoolClient, { projection, reader, table }: Generation, back: boolean): Promise<boolean> {
  const { name } = projection;
  const shape = shapeOf(projection);
  await client.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
  await lockGenerations(client, name);
  const found = await findGenerations(client, projection);
  const own = found.find((one) => one.reader === reader);
  if (!own || (!back && isOutdated(projection, found))) return false;
  // Whoever works on one of them holds its row: it is waited for here, where no reader waits for us.
  await client.query('SELECT FROM read.generation WHERE name = $1 ORDER BY reader FOR UPDATE', [shape]);
  // meanwhile the live one may have gone further, and whoever has read it must not be shown less
  if (await isOvertaken(client, reader, shape)) return false;
  const going = found.filter(
    (one) =>
      one.reader !== reader && one.version !== VERIFYING && (back || compareVersions(one.version, own.version) <= 0),
  );
  // left by one that was killed
  if (await nobodyVerifies(client, name)) going.push(...found.filter(({ version }) => version === VERIFYING));
  await client.query(`SET LOCAL lock_timeout = '${AT_THE_VIEW}'`);
  await client.query(`DROP VIEW IF EXISTS read."${shape}"`);
  await client.query(`CREATE VIEW read."${shape}" AS SELECT * FROM ${table}`);
  for (const one of going) await drop(client, one);
  await client.query('UPDATE read.generation SET live = true WHERE reader = $1', [reader]);
  return true;
}

/** Whether the live table of this shape has read further. */
const isOvertaken = async (database: Database, reader: string, shape: string): Promise<boolean> => {
  const { rowCount } = await database.query(
    `SELECT FROM read.generation g JOIN read.checkpoint c USING (reader)
      WHERE g.name = $2 AND g.live
        AND c.position > coalesce((SELECT position FROM read.checkpoint WHERE reader = $1), 0)`,
    [reader, shape],
  );
  return rowCount === 1;
};

/** Held by whoever compares a table of this projection, in its transaction. */
export const lockVerifying = (database: Database, name: string): Promise<unknown> =>
  database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`verifying ${name}`]);

const nobodyVerifies = async (database: Database, name: string): Promise<boolean> => {
  const { rows } = await database.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(hashtext($1)) AS free', [
    `verifying ${name}`,
  ]);
  return rows[0]?.free === true;
};
