import type { Database } from '#event-store/types.js';
import { isThere } from '#read-models/is-there.js';
import { EARLY_WARNINGS_VIEW } from '#read-models/views.js';
import { legalTime, readsFor, speaksNow } from '../party/who-reads.js';

/**
 * Writes to the people to whom a warning was sent on, each once, and noted together with the mail that is owed; never
 * with a word of it. How many. May be repeated. `machine` is machine time.
 */
export async function tellWarned(database: Database, machine: Date): Promise<number> {
  if (!(await isThere(database, 'early_warnings'))) return 0;
  const { rowCount } = await database.query(
    `WITH sent AS (
       SELECT w.association_id, w.morning_id, s.warning, s."as", s.id
         FROM ${EARLY_WARNINGS_VIEW} w CROSS JOIN LATERAL jsonb_to_recordset(w.sent) AS s (warning int, "as" text, id uuid)),
     due AS (
       SELECT s.morning_id, s.warning, a.id AS account_id
         FROM sent s JOIN office.account a ON a.association_id = s.association_id AND a.ended_at IS NULL AND a.suspended_at IS NULL
          AND (s."as" <> 'platform' AND ${readsFor('a', 's.id', legalTime('$1', 'a'))} OR s."as" = 'platform' AND EXISTS (
                SELECT FROM office.platform_person p
                 WHERE p.account_id = a.id AND p.platform_id = s.id AND ${speaksNow('p')}))
        WHERE NOT EXISTS (SELECT FROM office.warning_notice n
                           WHERE n.morning_id = s.morning_id AND n.warning = s.warning AND n.account_id = a.id)
        LIMIT 500),
     noted AS (
       INSERT INTO office.warning_notice (morning_id, warning, account_id, told_at)
         SELECT DISTINCT morning_id, warning, account_id, $1::timestamptz FROM due ON CONFLICT DO NOTHING RETURNING account_id)
     INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
       SELECT gen_random_uuid(), account_id, 'warning-sent-on', 'mail', '{}'::jsonb, $1, $1 FROM noted`,
    [machine],
  );
  return rowCount ?? 0;
}
