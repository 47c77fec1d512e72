import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who was written to about a complaint of somebody's conduct in office: each once for each thing. */
export class CreateGrievanceNotice1796310600010 implements Migration {
  readonly name = 'CreateGrievanceNotice1796310600010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.grievance_notice (
  grievance_id uuid NOT NULL,
  account_id   uuid NOT NULL CONSTRAINT grievance_notice_account REFERENCES office.account ON DELETE CASCADE,
  topic        text NOT NULL,
  told_of      text NOT NULL,
  told_at      timestamptz(3) NOT NULL,
  CONSTRAINT grievance_notice_key PRIMARY KEY (grievance_id, account_id, topic, told_of)
);
`;
