import type pg from 'pg';

/**
 * Lets an association's legal time be machine time plus at least so many milliseconds: never less than before. Gives
 * the version of the clocks that carries the change, and tells every process.
 */
export async function moveClock(pool: Pick<pg.Pool, 'query'>, associationId: string, offset: number): Promise<number> {
  const { rows } = await pool.query<{ version: string }>(
    `WITH head AS (UPDATE office.clock_head SET version = version + 1 RETURNING version),
          moved AS (UPDATE office.association SET clock_offset_ms = greatest(clock_offset_ms, $2) WHERE id = $1)
     SELECT version, pg_notify('clock', version::text) FROM head`,
    [associationId, offset],
  );
  return Number(rows[0]?.version);
}
