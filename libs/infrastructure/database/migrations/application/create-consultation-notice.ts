import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Of what of its consultation somebody was written to: once for each word of the association. */
export class CreateConsultationNotice1796710000000 implements Migration {
  readonly name = 'CreateConsultationNotice1796710000000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.consultation_notice (
  consultation_id uuid NOT NULL,
  account_id      uuid NOT NULL CONSTRAINT consultation_notice_account REFERENCES office.account ON DELETE CASCADE,
  topic           text NOT NULL,
  told_of         text NOT NULL,
  told_at         timestamptz(3) NOT NULL,
  CONSTRAINT consultation_notice_key PRIMARY KEY (consultation_id, told_of)
);
`;
