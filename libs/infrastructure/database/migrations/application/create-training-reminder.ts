import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Of which course somebody was reminded: once for each day by which it is due. */
export class CreateTrainingReminder1796900070000 implements Migration {
  readonly name = 'CreateTrainingReminder1796900070000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.training_reminder (
  account_id uuid NOT NULL CONSTRAINT training_reminder_account REFERENCES office.account ON DELETE CASCADE,
  course     text NOT NULL,
  ground     text NOT NULL,
  due_on     date NOT NULL,
  told_at    timestamptz(3) NOT NULL,
  CONSTRAINT training_reminder_key PRIMARY KEY (account_id, course, ground, due_on)
);
`;
