import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Patterns that were found in the log of security, each of one subject once in a window. */
export class CreateSecurityAlarm1796100500020 implements Migration {
  readonly name = 'CreateSecurityAlarm1796100500020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- subject: an address, an account's id, an actor; window_start: begin of its hour, of a new administrator the beginning of time
CREATE TABLE office.security_alarm (
  id             uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT security_alarm_id UNIQUE,
  association_id uuid NOT NULL CONSTRAINT security_alarm_association REFERENCES office.association ON DELETE CASCADE,
  pattern        text NOT NULL,
  subject        text NOT NULL,
  window_start   timestamptz(3) NOT NULL,
  count          integer NOT NULL,
  found_at       timestamptz(3) NOT NULL DEFAULT now(),
  told_at        timestamptz(3),
  CONSTRAINT security_alarm_key PRIMARY KEY (association_id, pattern, subject, window_start)
);
CREATE INDEX security_alarm_untold ON office.security_alarm (found_at) WHERE told_at IS NULL;
-- who is an administrator already is not new
INSERT INTO office.security_alarm (association_id, pattern, subject, window_start, count, told_at)
  SELECT association_id, 'new-administrator', id::text, '-infinity', 1, now()
    FROM office.account WHERE 'administrator' = ANY (roles);
`;
