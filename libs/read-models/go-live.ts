import pg from 'pg';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import type { Database } from '#event-store/types.js';
import { drop, findGenerations, isOutdated, lockGenerations, type Found } from './generations.js';
import type { Generation } from './projection.js';
import { canRead, compareVersions, VERIFYING } from './projection-version.js';

/** For whoever writes into one of the tables, where no reader waits for us. */
const PATIENCE = '2s';
/** For whoever reads the view: as long as we wait for it, everybody who comes after waits for us. */
const AT_THE_VIEW = '40ms';

/**
 * Makes this table the one that everybody reads, and drops what it takes the place of, in one transaction. Gives false,
 * and changes nothing, while a process lives that cannot read it, while somebody reads or works on a table that would
 * go, and when a newer one is live: to be tried again. `back` puts it in the place of a newer one, too.
 */
export async function goLive(pool: pg.Pool, generation: Generation, back = false): Promise<boolean> {
  try {
    return await inTransaction(pool, (client) => swap(client, generation, back));
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

const LOCK_NOT_AVAILABLE = '55P03';

async function swap(client: pg.PoolClient, { projection, reader, table }: Generation, back: boolean): Promise<boolean> {
  const { name } = projection;
  await client.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
  await lockGenerations(client, name);
  const found = await findGenerations(client, projection);
  const own = found.find((one) => one.reader === reader);
  const live = found.find((one) => one.live);
  if (!own || (!back && isOutdated(projection, found))) return false;
  if (!(await allCanRead(client, name, own))) return false;
  if (live) await assertHasColumns(client, live, own);
  // Whoever works on one of them holds its row: it is waited for here, where no reader waits for us.
  await client.query('SELECT FROM read.generation WHERE name = $1 ORDER BY reader FOR UPDATE', [name]);
  const going = found.filter(
    (one) =>
      one.reader !== reader && one.version !== VERIFYING && (back || compareVersions(one.version, own.version) <= 0),
  );
  // left by one that was killed
  if (await nobodyVerifies(client, name)) going.push(...found.filter(({ version }) => version === VERIFYING));
  await client.query(`SET LOCAL lock_timeout = '${AT_THE_VIEW}'`);
  await client.query(`DROP VIEW IF EXISTS read."${name}"`);
  await client.query(`CREATE VIEW read."${name}" AS SELECT * FROM ${table}`);
  for (const one of going) await drop(client, one);
  await client.query('UPDATE read.generation SET live = true WHERE reader = $1', [reader]);
  return true;
}

/**
 * Whether every process that lives, of whichever release, can read this table. A newer program is not held up by one
 * older than it needs.
 */
const allCanRead = async (database: Database, name: string, own: Found): Promise<boolean> => {
  const known = (await findLivingProcesses(database)).flatMap(({ reads }) => reads[name] ?? []);
  return known.every((version) => compareVersions(version, own.version) > 0 || canRead(version, own));
};

/**
 * What says that older programs can read it must have all that they find today. Throws if not, which is a fault of the
 * projection.
 */
async function assertHasColumns(database: Database, live: Found, own: Found): Promise<void> {
  if (!canRead(live.version, own)) return;
  const columns = `SELECT attname, format_type(atttypid, atttypmod) AS type FROM pg_attribute
                     WHERE attrelid = $N::regclass AND attnum > 0 AND NOT attisdropped`;
  const text = `${columns.replace('$N', '$1')} EXCEPT ${columns.replace('$N', '$2')}`;
  const { rows } = await database.query<{ attname: string }>(text, [live.table, own.table]);
  if (rows.length === 0) return;
  const lacking = rows.map(({ attname }) => attname).join(', ');
  throw new Error(
    `${own.reader} (version ${own.version}) is said to be readable by programs of version ${live.version}, ` +
      `but lacks of theirs: ${lacking}`,
  );
}

/** Held by whoever compares a table of this projection, in its transaction. */
export const lockVerifying = (database: Database, name: string): Promise<unknown> =>
  database.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`verifying ${name}`]);

const nobodyVerifies = async (database: Database, name: string): Promise<boolean> => {
  const { rows } = await database.query<{ free: boolean }>('SELECT pg_try_advisory_xact_lock(hashtext($1)) AS free', [
    `verifying ${name}`,
  ]);
  return rows[0]?.free === true;
};
