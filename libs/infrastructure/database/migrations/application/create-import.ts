import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which table somebody brought, and what became of each of its rows. */
export class CreateImport1796400000010 implements Migration {
  readonly name = 'CreateImport1796400000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A table that was taken over. sealed holds its rows and what each asks for, under a key of its own that is destroyed
-- after kept_until (machine time); who brought which file stays. asked_at and finished_at are legal time.
CREATE TABLE office.import (
  id             uuid CONSTRAINT import_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT import_association REFERENCES office.association,
  kind           text NOT NULL,
  file_sha256    text NOT NULL,
  row_count      int NOT NULL,
  asked_by       uuid NOT NULL,
  on_behalf_of   uuid,
  locale         text NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  finished_at    timestamptz(3),
  kept_until     timestamptz(3),
  sealed         bytea
);
CREATE INDEX import_of ON office.import (association_id, asked_at, id);
CREATE INDEX import_waiting ON office.import (asked_at, id) WHERE finished_at IS NULL;
CREATE INDEX import_kept ON office.import (kept_until) WHERE sealed IS NOT NULL;

-- What became of a row, by its line in the file; code: why it was refused. No word of the file stands here.
CREATE TABLE office.import_row (
  import_id uuid NOT NULL CONSTRAINT import_row_of REFERENCES office.import,
  line      int NOT NULL,
  outcome   text NOT NULL CONSTRAINT import_row_outcome CHECK (outcome IN ('made', 'changed', 'there', 'refused')),
  made_id   uuid,
  code      text,
  CONSTRAINT import_row_key PRIMARY KEY (import_id, line)
);
`;
