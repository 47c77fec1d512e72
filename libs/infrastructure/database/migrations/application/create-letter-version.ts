import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What an association puts at the head of its letters and adds to them, in versions. */
export class CreateLetterVersion1796310700020 implements Migration {
  readonly name = 'CreateLetterVersion1796310700020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- kind: letterhead, or the kind of letter that is added to. content is canonical JSON, hash its SHA-256; neither ever
-- changes, and nothing is deleted: letters that were made by it are made by it for ever. Times are legal time.
CREATE TABLE office.letter_version (
  id             uuid CONSTRAINT letter_version_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT letter_version_association REFERENCES office.association,
  kind           text NOT NULL,
  content        text NOT NULL,
  hash           text NOT NULL,
  in_force_from  date NOT NULL,
  proposed_by    uuid NOT NULL,
  proposed_at    timestamptz(3) NOT NULL,
  state          text NOT NULL DEFAULT 'proposed' CONSTRAINT letter_version_state CHECK (state IN ('proposed', 'released', 'refused')),
  decided_by     uuid,
  decided_at     timestamptz(3)
);
CREATE INDEX letter_version_of ON office.letter_version (association_id, kind, in_force_from);
`;
