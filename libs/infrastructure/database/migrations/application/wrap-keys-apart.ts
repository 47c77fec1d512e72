import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Keys are wrapped by the master key and a secret in a file, so that a destroyed one is gone from every journal. */
export class WrapKeysApart1796100600010 implements Migration {
  readonly name = 'WrapKeysApart1796100600010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A secret outside the database that wraps the keys of one part of all names. Deleted with its file, when no key is under it.
CREATE TABLE vault.wrapping (
  id         uuid CONSTRAINT wrapping_key PRIMARY KEY,
  part       int NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  retired_at timestamptz(3)
);
CREATE INDEX wrapping_current ON vault.wrapping (part) WHERE retired_at IS NULL;
-- null: the master key alone wraps it
ALTER TABLE vault.key ADD COLUMN wrapping_id uuid CONSTRAINT key_wrapping REFERENCES vault.wrapping;
CREATE INDEX key_by_wrapping ON vault.key (wrapping_id);
`;
