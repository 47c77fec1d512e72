import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Tasks that somebody has set aside for itself. */
export class CreateTaskSnooze1796810000010 implements Migration {
  readonly name = 'CreateTaskSnooze1796810000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Until when a task of a dispute stands apart in somebody's own list; why, says the note. Times are legal time.
CREATE TABLE office.task_snooze (
  note_id        uuid CONSTRAINT task_snooze_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT task_snooze_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT task_snooze_account REFERENCES office.account ON DELETE CASCADE,
  dispute_id     uuid NOT NULL,
  kind           text NOT NULL,
  subject        text NOT NULL,
  until          timestamptz(3) NOT NULL,
  CONSTRAINT task_snooze_once UNIQUE (account_id, dispute_id, kind, subject)
);
`;
