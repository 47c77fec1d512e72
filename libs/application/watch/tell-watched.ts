import type { Database } from '#event-store/types.js';
import { isThere } from '#read-models/is-there.js';
import { WATCHES_VIEW } from '#read-models/views.js';
import { legalTime, readsFor, speaksNow } from '../party/who-reads.js';

/**
 * Writes to the people of the right holder, and of the platform on which it is, that watched goods were listed again:
 * each once for each listing, and noted together with the mail that is owed; never with a word of it. How many. May be
 * repeated. `machine` is machine time.
 */
export async function tellWatched(database: Database, machine: Date): Promise<number> {
  if (!(await isThere(database, 'watches'))) return 0;
  const { rowCount } = await database.query(
    `WITH listed AS (
       SELECT w.association_id, w.watch_id, w.holder_id, l.listing, l.platform_id
         FROM ${WATCHES_VIEW} w CROSS JOIN LATERAL jsonb_to_recordset(w.listed) AS l (listing int, platform_id uuid)),
     due AS (
       SELECT l.watch_id, l.listing, a.id AS account_id
         FROM listed l JOIN office.account a ON a.association_id = l.association_id AND a.ended_at IS NULL AND a.suspended_at IS NULL
          AND (${readsFor('a', 'l.holder_id', legalTime('$1', 'a'))} OR EXISTS (
                SELECT FROM office.platform_person p
                 WHERE p.account_id = a.id AND p.platform_id = l.platform_id AND ${speaksNow('p')}))
        WHERE NOT EXISTS (SELECT FROM office.watch_notice n
                           WHERE n.watch_id = l.watch_id AND n.listing = l.listing AND n.account_id = a.id)
        LIMIT 500),
     noted AS (
       INSERT INTO office.watch_notice (watch_id, listing, account_id, told_at)
         SELECT DISTINCT watch_id, listing, account_id, $1::timestamptz FROM due ON CONFLICT DO NOTHING RETURNING account_id)
     INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
       SELECT gen_random_uuid(), account_id, 'watched-listed', 'mail', '{}'::jsonb, $1, $1 FROM noted`,
    [machine],
  );
  return rowCount ?? 0;
}
