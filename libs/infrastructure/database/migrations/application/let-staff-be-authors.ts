import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** The association's own files, and those of nobody here, are checked and scanned as everybody else's. */
export class LetStaffBeAuthors1796970020000 implements Migration {
  readonly name = 'LetStaffBeAuthors1796970020000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- An author is an id or a word (libs/infrastructure/files/place.ts), as in office.upload and office.film_preview. An
-- older release names authors by parameters without a cast, which take the kind of the column: it goes on beside this.
-- Its ids are in lower case, since no other has a place.
ALTER TABLE office.pdf_check ALTER COLUMN author_id TYPE text;
ALTER TABLE office.quarantine ALTER COLUMN author_id TYPE text;
`;
