import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Preventive measures, objections to them, and those whose ground has fallen wait in the queue of the offices. */
export class AwaitPreventions1796980040010 implements Migration {
  readonly name = 'AwaitPreventions1796980040010';
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
                    'decide-contest', 'decide-repair', 'decide-prevention', 'decide-prevention-contest',
                    'review-prevention'));
`;
