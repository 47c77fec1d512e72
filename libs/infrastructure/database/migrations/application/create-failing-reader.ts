import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What a living worker cannot get done just now, by the name of what it follows; gone with its next success. */
export class CreateFailingReader1796930210000 implements Migration {
  readonly name = 'CreateFailingReader1796930210000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Of the moment alone, as workers are.
CREATE UNLOGGED TABLE read.failing_reader (
  worker   uuid NOT NULL REFERENCES read.worker ON DELETE CASCADE,
  reader   text NOT NULL,
  since    timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  failures integer NOT NULL DEFAULT 1,
  error    text NOT NULL,
  PRIMARY KEY (worker, reader)
);
`;
