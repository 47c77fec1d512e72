import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Applications, letters on paper, allegations, objections to facts and repairs wait in the queue of the offices. */
export class AwaitMemberAnswers1796940030000 implements Migration {
  readonly name = 'AwaitMemberAnswers1796940030000';
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
                    'answer-naming-objection', 'answer-membership', 'confirm-commitment', 'decide-allegation',
                    'decide-contest', 'decide-repair'));
`;
