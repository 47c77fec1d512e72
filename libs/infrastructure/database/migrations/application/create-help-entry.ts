import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who helps beside the association, as its directory has it, with what stood there before. */
export class CreateHelpEntry1796890000010 implements Migration {
  readonly name = 'CreateHelpEntry1796890000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A row for each change: the newest of an id is what stands. content is JSON, null once the entry was withdrawn.
-- checked_on is the legal day on which somebody last looked whether it is right.
CREATE TABLE office.help_entry (
  association_id uuid NOT NULL CONSTRAINT help_entry_association REFERENCES office.association,
  id             uuid NOT NULL,
  revision       int NOT NULL CONSTRAINT help_entry_revision CHECK (revision > 0),
  content        jsonb,
  checked_on     date NOT NULL,
  by             uuid NOT NULL,
  at             timestamptz(3) NOT NULL,
  CONSTRAINT help_entry_key PRIMARY KEY (association_id, id, revision)
);
`;
