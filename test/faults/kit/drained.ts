import type pg from 'pg';

/** How many disputes of an association still owe something, or are not yet in the docket as they are in the log. */
export async function stillOwing(pool: Pick<pg.Pool, 'query'>, associationId: string): Promise<number> {
  const { rows } = await pool.query<{ owing: number }>(
    `SELECT count(*)::int AS owing FROM log.stream s LEFT JOIN read.docket d ON d.dispute_id = s.stream_id
      WHERE s.association_id = $1 AND s.category = 'dispute'
        AND (d.owed IS DISTINCT FROM '[]' OR d.position < (SELECT position FROM log.event e WHERE e.stream_id = s.stream_id ORDER BY version DESC LIMIT 1))`,
    [associationId],
  );
  return rows[0]?.owing ?? 0;
}
