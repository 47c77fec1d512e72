import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { DOCKET_VIEW } from '#read-models/views.js';

type Database = Pick<pg.Pool, 'query'>;

/** How many disputes of an association still owe something, or are not yet in the docket as they are in the log. */
async function stillOwing(pool: Database, associationId: string): Promise<number> {
  const { rows } = await pool.query<{ owing: number }>(
    `SELECT count(*)::int AS owing FROM log.stream s LEFT JOIN ${DOCKET_VIEW} d ON d.dispute_id = s.stream_id
      WHERE s.association_id = $1 AND s.category = 'dispute'
        AND (d.owed IS DISTINCT FROM '[]' OR d.position < (SELECT position FROM log.event e WHERE e.stream_id = s.stream_id ORDER BY version DESC LIMIT 1))`,
    [associationId],
  );
  return rows[0]?.owing ?? 0;
}

/**
 * Waits until an association's disputes owe nothing any more. How long that takes is the machine's affair: it fails
 * when for `patience` milliseconds none of them came to its end. A database that does not answer is asked again.
 */
export async function untilNothingIsOwed(pool: Database, associationId: string, patience = 180_000): Promise<void> {
  let fewest = Infinity;
  let since = performance.now();
  for (;;) {
    const owing = await stillOwing(pool, associationId).catch(() => fewest);
    if (owing === 0) return;
    if (owing < fewest) [fewest, since] = [owing, performance.now()];
    if (performance.now() - since > patience)
      throw new Error(`${owing} disputes still owe something, no fewer than ${patience} ms ago`);
    await setTimeout(100);
  }
}
