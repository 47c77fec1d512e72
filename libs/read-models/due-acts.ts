import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { PARTIES_READER } from './parties-reader.js';
import { DOCKET_VIEW, KEPT_NAMES, keptByOthers } from './views.js';

const OTHERS = keptByOthers(4);

/**
 * When the next thing in an association happens by itself after one instant and not after another, and how many things.
 */
export async function findNextActs(
  database: Database,
  associationId: string,
  after: Instant,
  upTo: Instant,
): Promise<{ readonly at: Instant; readonly acts: number } | undefined> {
  if (!(await isThere(database, 'docket'))) return undefined;
  const { rows } = await database.query<{ next_act_at: Date; acts: number }>(
    `SELECT next_act_at, count(*)::int AS acts FROM ${DOCKET_VIEW} AS docket
       WHERE association_id = $1 AND next_act_at > $2 AND next_act_at <= $3 GROUP BY 1 ORDER BY 1 LIMIT 1`,
    [associationId, after, upTo],
  );
  return rows[0] && { at: instant(rows[0].next_act_at), acts: rows[0].acts };
}

/**
 * Whether readers have read everything of the association, nothing of it is overdue, and each effect that it owes was
 * tried once.
 */
export async function isSettled(database: Database, associationId: string, now: Instant): Promise<boolean> {
  if (!(await isThere(database, 'docket'))) return !(await hasDisputes(database, associationId));
  const { rows } = await database.query<{ settled: boolean }>(
    `SELECT NOT EXISTS (
          SELECT FROM log.event WHERE association_id = $1 AND position > (
            SELECT min(c.position) FROM read.checkpoint c
              WHERE c.reader <> $3
                AND NOT EXISTS (SELECT FROM read.generation g WHERE g.reader = c.reader
                                  AND (NOT g.live OR ${OTHERS}) -- one being built, and another release's, hold nobody up
                               )))
        AND NOT EXISTS (SELECT FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND next_act_at <= $2)
        AND NOT EXISTS (
          SELECT FROM ${DOCKET_VIEW} d CROSS JOIN LATERAL jsonb_array_elements_text(d.owed) AS owed (key)
            WHERE d.association_id = $1 AND NOT EXISTS (
              SELECT FROM read.effect_attempt a WHERE a.dispute_id = d.dispute_id AND a.key = owed.key AND a.attempts > 0)
        ) AS settled`,
    [associationId, now, PARTIES_READER, KEPT_NAMES],
  );
  return rows[0]?.settled === true;
}

const hasDisputes = async (database: Database, associationId: string): Promise<boolean> => {
  const { rowCount } = await database.query(
    "SELECT FROM log.stream WHERE association_id = $1 AND category = 'dispute' LIMIT 1",
    [associationId],
  );
  return rowCount === 1;
};
