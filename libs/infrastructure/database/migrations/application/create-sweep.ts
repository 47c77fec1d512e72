import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** When the vault was last swept, for the worker that does it every hour and for operators. */
export class CreateSweep1795500001012 implements MigrationInterface {
  readonly name = 'CreateSweep1795500001012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- When the vault was last swept, by machine time, and how many contents that were. One row, so that of several workers one sweeps.
CREATE TABLE read.sweep (
  id       int PRIMARY KEY CHECK (id = 1),
  swept_at timestamptz(3) NOT NULL,
  contents int NOT NULL
);
`;
