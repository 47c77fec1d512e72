import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** How a process does, noted with its sign of life: ADR 100. */
export class NoteMeasures1796930290000 implements Migration {
  readonly name = 'NoteMeasures1796930290000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.process_seen ADD COLUMN measures jsonb NOT NULL DEFAULT '{}';
`;
