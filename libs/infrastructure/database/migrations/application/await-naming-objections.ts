import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** An objection to being named in a bulletin waits in the queue of the offices. */
export class AwaitNamingObjections1796930010000 implements Migration {
  readonly name = 'AwaitNamingObjections1796930010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.office_task
  DROP CONSTRAINT office_task_kind,
  ADD CONSTRAINT office_task_kind
    CHECK (kind IN ('check-registration', 'confirm-transfer', 'second-authority', 'second-calendar-notice',
                    'answer-naming-objection'));
`;
