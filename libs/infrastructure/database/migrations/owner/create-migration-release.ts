import type { QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';
import type { Migration } from '../migration.js';

/** The database says of its newer migrations which programs go on running on it. */
export class CreateMigrationRelease1795900001200 implements Migration {
  readonly name = 'CreateMigrationRelease1795900001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Of migrations of both roles: the oldest release that still runs on a database that has it. Written by the program
-- that brings the migration, read by programs that have never heard of it. What is not here leaves older ones no room.
CREATE TABLE log.migration_release (
  name           text CONSTRAINT migration_release_key PRIMARY KEY,
  oldest_release text NOT NULL
);
GRANT SELECT ON log.migration_release TO parley_application;
`;
