import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Addresses and devices in the security log have an end; what happened stays. */
export class ForgetAddresses1796100600001 implements Migration {
  readonly name = 'ForgetAddresses1796100600001';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- The application may empty addresses and devices of what is older than 180 days, and nothing else. Machine time.
CREATE FUNCTION security.forget_addresses() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE emptied bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM security.event WHERE at < now() - interval '180 days' AND (address IS NOT NULL OR device IS NOT NULL)) THEN
    RETURN 0;
  END IF;
  ALTER TABLE security.event DISABLE TRIGGER security_event_is_append_only;
  UPDATE security.event SET address = NULL, device = NULL
    WHERE at < now() - interval '180 days' AND (address IS NOT NULL OR device IS NOT NULL);
  GET DIAGNOSTICS emptied = ROW_COUNT;
  ALTER TABLE security.event ENABLE TRIGGER security_event_is_append_only;
  RETURN emptied;
END $$;
REVOKE ALL ON FUNCTION security.forget_addresses FROM PUBLIC;
GRANT EXECUTE ON FUNCTION security.forget_addresses TO parley_application;
`;
