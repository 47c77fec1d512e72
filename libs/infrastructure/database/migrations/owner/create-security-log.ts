import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What happened at the doors: the application may add to it and read it, and change nothing. */
export class CreateSecurityLog1796100000001 implements Migration {
  readonly name = 'CreateSecurityLog1796100000001';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE SCHEMA security;
-- facts: ids, names of kinds and numbers, never words of people, tokens or passwords.
CREATE TABLE security.event (
  id             bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT security_event_key PRIMARY KEY,
  at             timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  kind           text NOT NULL,
  association_id uuid,
  account_id     uuid,
  actor          text,
  address        text,
  device         text,
  request_id     uuid,
  facts          jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX security_event_of_association ON security.event (association_id, id);
CREATE INDEX security_event_of_account ON security.event (account_id, id);
CREATE TRIGGER security_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON security.event
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
GRANT USAGE ON SCHEMA security TO parley_application;
GRANT SELECT, INSERT ON security.event TO parley_application;
`;
