import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What seals the names of files in a store of others. */
export class CreateFileNameKey1796920140000 implements Migration {
  readonly name = 'CreateFileNameKey1796920140000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One for the installation: made when it is first asked for, and never another, since names are found by it.
CREATE TABLE office.file_name_key (
  id      uuid CONSTRAINT file_name_key_key PRIMARY KEY,
  is_one  boolean NOT NULL DEFAULT true CONSTRAINT file_name_key_one UNIQUE CHECK (is_one),
  wrapped bytea NOT NULL,
  made_at timestamptz(3) NOT NULL
);
`;
