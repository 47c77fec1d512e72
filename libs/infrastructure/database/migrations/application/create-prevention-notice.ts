import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Of what of a preventive measure somebody was written to: once for each measure and how far it was. */
export class CreatePreventionNotice1796900070010 implements Migration {
  readonly name = 'CreatePreventionNotice1796900070010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.prevention_notice (
  account_id uuid NOT NULL CONSTRAINT prevention_notice_account REFERENCES office.account ON DELETE CASCADE,
  measure_id uuid NOT NULL,
  stage      text NOT NULL,
  told_at    timestamptz(3) NOT NULL,
  CONSTRAINT prevention_notice_key PRIMARY KEY (account_id, measure_id, stage)
);
`;
