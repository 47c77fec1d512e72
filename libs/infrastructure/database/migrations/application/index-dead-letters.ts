import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Letters that could not be brought are counted every few seconds, among all that ever were. */
export class IndexDeadLetters1796990010000 implements Migration {
  readonly name = 'IndexDeadLetters1796990010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      await runner.query(`CREATE INDEX ${table}_dead ON office.${table} (next_attempt_at) WHERE state = 'dead'`);
  }

  down = onlyForward;
}

const TABLES = ['account_notice', 'contact_notice', 'data_notice', 'reminder_message'];
