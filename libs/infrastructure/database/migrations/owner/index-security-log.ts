import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** The log of security is searched by time and address, and what is old can be removed by the owner alone. */
export class IndexSecurityLog1796100500001 implements Migration {
  readonly name = 'IndexSecurityLog1796100500001';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE INDEX security_event_by_time ON security.event (at);
CREATE INDEX security_event_by_address ON security.event (address, id);
-- Six months at least are kept: Cybersecurity Law, article 21 (3). For the owner alone; how many were removed.
CREATE FUNCTION security.forget_before(before timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE removed bigint;
BEGIN
  IF before > now() - interval '6 months' THEN
    RAISE EXCEPTION 'The log of security is kept for six months at least';
  END IF;
  ALTER TABLE security.event DISABLE TRIGGER security_event_is_append_only;
  DELETE FROM security.event WHERE at < before;
  GET DIAGNOSTICS removed = ROW_COUNT;
  ALTER TABLE security.event ENABLE TRIGGER security_event_is_append_only;
  RETURN removed;
END $$;
REVOKE EXECUTE ON FUNCTION security.forget_before FROM PUBLIC;
`;
