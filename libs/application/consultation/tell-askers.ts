import type { Database } from '#event-store/types.js';
import { CONSULTATIONS_VIEW } from '#read-models/views.js';

/** Days for which somebody who was asked back is left alone; then it is reminded, once for each asking. */
const REMINDED_AFTER = 5;

/**
 * Writes to whoever asked that the association answered or asks back, and again where what was asked back is not told
 * yet: each once, and noted together with the mail that is owed; never with a word of it. How many. May be repeated.
 * `machine` is machine time.
 */
export async function tellAskers(database: Database, machine: Date): Promise<number> {
  const { rowCount } = await database.query(
    `WITH due AS (
       SELECT c.consultation_id, c.asker_id, said.topic, said.told_of
         FROM ${CONSULTATIONS_VIEW} c JOIN office.account a ON a.id = c.asker_id
         JOIN office.association o ON o.id = c.association_id
        CROSS JOIN LATERAL (
          SELECT c.topic, c.told_of
           UNION ALL
          SELECT CASE c.kind WHEN 'aid' THEN 'legal-aid-reminder' ELSE 'consultation-reminder' END, c.told_of || ':reminder'
           WHERE c.stage = 'details-requested'
             AND EXISTS (SELECT FROM office.consultation_notice n
                          WHERE n.consultation_id = c.consultation_id AND n.told_of = c.told_of)
             AND c.moved_at <= $1::timestamptz + o.clock_offset_ms * interval '1 millisecond' - $2 * interval '1 day') AS said
        WHERE said.told_of IS NOT NULL AND a.ended_at IS NULL AND a.suspended_at IS NULL
          AND NOT EXISTS (SELECT FROM office.consultation_notice n
                           WHERE n.consultation_id = c.consultation_id AND n.told_of = said.told_of)
        ORDER BY c.consultation_id LIMIT 500),
     noted AS (
       INSERT INTO office.consultation_notice (consultation_id, account_id, topic, told_of, told_at)
         SELECT consultation_id, asker_id, topic, told_of, $1 FROM due
           ON CONFLICT DO NOTHING RETURNING account_id, topic)
     INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
       SELECT gen_random_uuid(), account_id, topic, 'mail', '{}'::jsonb, $1, $1 FROM noted`,
    [machine, REMINDED_AFTER],
  );
  return rowCount ?? 0;
}
