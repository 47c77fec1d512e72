import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Of what, beside any dispute, an account was written to: each once, whoever is killed in between. */
export class CreateNoticeOnce1796900030010 implements Migration {
  readonly name = 'CreateNoticeOnce1796900030010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.notice_once (
  account_id uuid NOT NULL CONSTRAINT notice_once_account REFERENCES office.account ON DELETE CASCADE,
  topic      text NOT NULL,
  told_of    text NOT NULL,
  told_at    timestamptz(3) NOT NULL,
  CONSTRAINT notice_once_key PRIMARY KEY (account_id, topic, told_of)
);
`;
