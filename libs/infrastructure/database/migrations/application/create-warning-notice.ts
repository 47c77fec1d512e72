import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who was written to of an early warning that was sent on: each once. */
export class CreateWarningNotice1796900080010 implements Migration {
  readonly name = 'CreateWarningNotice1796900080010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.warning_notice (
  morning_id uuid NOT NULL,
  warning    integer NOT NULL,
  account_id uuid NOT NULL CONSTRAINT warning_notice_account REFERENCES office.account ON DELETE CASCADE,
  told_at    timestamptz(3) NOT NULL,
  CONSTRAINT warning_notice_key PRIMARY KEY (morning_id, warning, account_id)
);
`;
