import pg from 'pg';
import { findLivingProcesses } from '#infrastructure/clock/living-processes.js';
import { drop, lockGenerations, tableOf } from './generations.js';
import { nameOf, numberIn, shapeOf, type Projection } from './projection.js';
import { AT_THE_VIEW, unlessHeld } from './unless-held.js';

/** For as long after the newer shape was begun: whoever goes back finds its own tables, and has only to follow. */
const KEPT = '1 hour';

/**
 * Takes away views and tables of older releases that no living process reads, once this release's are whole. How many
 * shapes it were; one that somebody still reads in a transaction is left for the next time.
 */
export async function dropLeftShapes(pool: pg.Pool, projections: readonly Projection[]): Promise<number> {
  const own = new Set(projections.map(shapeOf));
  const { rows } = await pool.query<{ shape: string; is_settled: boolean }>({
    name: 'shapes-there',
    text: `SELECT name AS shape, bool_or(live AND created_at < now() - interval '${KEPT}' AND b.reader IS NULL) AS is_settled
             FROM read.generation LEFT JOIN read.building b USING (reader) GROUP BY name ORDER BY name`,
  });
  const settled = rows.flatMap(({ shape, is_settled: is }) => (is && own.has(shape) ? [shape] : []));
  const older = rows
    .map(({ shape }) => shape)
    .filter((shape) => settled.some((one) => nameOf(one) === nameOf(shape) && numberIn(one) > numberIn(shape)));
  if (older.length === 0) return 0;
  const living = await findLivingProcesses(pool);
  let dropped = 0;
  for (const shape of older)
    if (!living.some(({ reads }) => shape in reads) && (await dropShape(pool, shape))) dropped += 1;
  return dropped;
}

const dropShape = (pool: pg.Pool, shape: string): Promise<boolean> =>
  unlessHeld(pool, async (client) => {
    await client.query(`SET LOCAL lock_timeout = '${AT_THE_VIEW}'`);
    await lockGenerations(client, nameOf(shape));
    const { rows } = await client.query<{ reader: string }>(
      'SELECT reader FROM read.generation WHERE name = $1 ORDER BY reader FOR UPDATE',
      [shape],
    );
    await client.query(`DROP VIEW IF EXISTS read.${pg.escapeIdentifier(shape)}`);
    for (const { reader } of rows) await drop(client, { reader, table: tableOf(reader) });
    return true;
  });
