import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** How far the log of security has been sent to a system of its own. */
export class CreateSecurityLogSent1796400400010 implements Migration {
  readonly name = 'CreateSecurityLogSent1796400400010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One row. position: the last event that was taken there; failing_since, failed_with: while nobody takes any. Machine time.
CREATE TABLE office.security_log_sent (
  only_one      boolean DEFAULT true CONSTRAINT security_log_sent_key PRIMARY KEY CONSTRAINT security_log_sent_one CHECK (only_one),
  position      bigint NOT NULL DEFAULT 0,
  sent_at       timestamptz(3),
  failing_since timestamptz(3),
  failed_with   text
);
INSERT INTO office.security_log_sent DEFAULT VALUES;
`;
