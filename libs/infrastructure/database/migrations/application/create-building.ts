import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** How far a new table of a read model has been built, stream by stream; no row: it follows the log. */
export class CreateBuilding1796910110000 implements Migration {
  readonly name = 'CreateBuilding1796910110000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE read.building (
  reader   text PRIMARY KEY REFERENCES read.generation ON DELETE CASCADE,
  -- It is made of the events up to here, and follows the log from here on once all streams are built.
  up_to    bigint NOT NULL,
  -- The last stream that is built; null before the first.
  after    uuid,
  events   bigint NOT NULL DEFAULT 0,
  total    bigint NOT NULL,
  begun_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
);
`;
