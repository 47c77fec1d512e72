import pg from 'pg';
import { LIVING_SECONDS } from '#infrastructure/clock/living-processes.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { drop, lockGenerations, tableOf } from './generations.js';
import { NAME_OF_ALL } from './other-shapes.js';
import { shapeOf, type Projection } from './projection.js';

/** For as long after the newer shape was begun: whoever goes back finds its own tables, and has only to follow. */
const KEPT = '1 hour';
/** Its number; releases before 0.3.0 had none. */
const SHAPE = "coalesce(substring(name FROM '_v([0-9]+)$')::int, 0)";
const SHAPE_OF_OLD = "coalesce(substring(old.name FROM '_v([0-9]+)$')::int, 0)";
/** As long as we wait for a reader of the view, everybody who comes after waits for us. */
const AT_THE_VIEW = '40ms';

/**
 * Takes away views and tables of older releases that no living process reads, once this release's are whole. How many
 * shapes it were; one that somebody still reads in a transaction is left for the next time.
 */
export async function dropLeftShapes(pool: pg.Pool, projections: readonly Projection[]): Promise<number> {
  const { rows } = await pool.query<{ name: string; base: string }>({
    name: 'left-shapes',
    text: `WITH own AS (SELECT name FROM read.generation g
                          WHERE name = ANY ($2::text[]) AND live AND created_at < now() - interval '${KEPT}'
                            AND NOT EXISTS (SELECT FROM read.building b WHERE b.reader = g.reader)),
                old AS (SELECT DISTINCT name, ${NAME_OF_ALL} AS base FROM read.generation
                          WHERE ${NAME_OF_ALL} = ANY ($1::text[]) AND name <> ALL ($2::text[]))
           SELECT name, base FROM old
             WHERE EXISTS (SELECT FROM own WHERE ${NAME_OF_ALL} = old.base AND ${SHAPE} > ${SHAPE_OF_OLD})
               AND NOT EXISTS (SELECT FROM office.process_seen
                                 WHERE reads ? old.name AND seen_at > clock_timestamp() - $3 * interval '1 second')`,
    values: [projections.map(({ name }) => name), projections.map(shapeOf), LIVING_SECONDS],
  });
  let dropped = 0;
  for (const { name, base } of rows) dropped += (await dropShape(pool, base, name)) ? 1 : 0;
  return dropped;
}

async function dropShape(pool: pg.Pool, base: string, shape: string): Promise<boolean> {
  try {
    await inTransaction(pool, async (client) => {
      await client.query(`SET LOCAL lock_timeout = '${AT_THE_VIEW}'`);
      await lockGenerations(client, base);
      const { rows } = await client.query<{ reader: string }>(
        'SELECT reader FROM read.generation WHERE name = $1 ORDER BY reader FOR UPDATE',
        [shape],
      );
      await client.query(`DROP VIEW IF EXISTS read.${pg.escapeIdentifier(shape)}`);
      for (const { reader } of rows) await drop(client, { reader, table: tableOf(reader) });
    });
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  }
}

const LOCK_NOT_AVAILABLE = '55P03';
