import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/**
 * The same appends for less: what each call spent on settings of its function and on a check that nothing could break
 * (docs/bench.md).
 */
export class MakeAppendsCheaper1795500000005 implements MigrationInterface {
  readonly name = 'MakeAppendsCheaper1795500000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Its text was parsed at every append. That there is one row is kept by letting nobody add or remove one.
ALTER TABLE log.head DROP CONSTRAINT head_id_check;
REVOKE INSERT, DELETE, TRUNCATE ON log.head FROM CURRENT_USER;

-- The appender's connection has them (event-store/append.ts).
ALTER FUNCTION log.append RESET plan_cache_mode;
ALTER FUNCTION log.append RESET enable_seqscan;

-- As before, but every operator and type is named with its schema, which is as safe as a search path of its own and takes no time.
CREATE OR REPLACE FUNCTION log.append_one(
  asked_at timestamptz, association uuid, stream uuid, new_category text, expected int, expected_chain bytea,
  event_type text, event_data text, event_meta text, event_salt bytea, event_chain bytea,
  answer_caller text, answer_key text, answer_body_hash bytea, answer_status int, answer_body text
) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER
AS $$
DECLARE
  place    bigint;
  recorded pg_catalog.timestamptz(3);
  told     pg_catalog.text;
BEGIN
  -- The lock first and in a statement of its own: the next one sees what was committed before the lock was given.
  UPDATE log.head h SET position = h.position OPERATOR(pg_catalog.+) 1, recorded_at = greatest(h.recorded_at, asked_at)
    RETURNING h.position, h.recorded_at INTO place, recorded;

  INSERT INTO log.answer VALUES (answer_caller, answer_key, answer_body_hash, answer_status, answer_body, place, recorded) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    UPDATE log.head SET position = place OPERATOR(pg_catalog.-) 1;
    RETURN NULL;
  END IF;

  IF expected OPERATOR(pg_catalog.=) 0 THEN
    INSERT INTO log.stream VALUES (stream, association, new_category, 1, event_chain, place) ON CONFLICT DO NOTHING;
  ELSE
    UPDATE log.stream s SET version = expected OPERATOR(pg_catalog.+) 1, chain = event_chain
      WHERE s.stream_id OPERATOR(pg_catalog.=) stream AND s.version OPERATOR(pg_catalog.=) expected
        AND s.chain OPERATOR(pg_catalog.=) expected_chain AND s.association_id OPERATOR(pg_catalog.=) association;
  END IF;
  IF NOT FOUND THEN
    DELETE FROM log.answer k WHERE k.caller OPERATOR(pg_catalog.=) answer_caller AND k.key OPERATOR(pg_catalog.=) answer_key;
    UPDATE log.head SET position = place OPERATOR(pg_catalog.-) 1;
    RETURN NULL;
  END IF;

  INSERT INTO log.event
    VALUES (place, association, stream, expected OPERATOR(pg_catalog.+) 1, event_type, event_data, event_meta, recorded, event_salt, event_chain);
  told := pg_catalog.pg_notify('log', place::pg_catalog.text); -- an assignment, since a statement of its own takes longer
  RETURN place;
END $$;
`;
