import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which contact a code to a party went to, so that it is known who wrote it down, whatever is said of it afterwards. */
export class NoteContactOfCode1796950060000 implements Migration {
  readonly name = 'NoteContactOfCode1796950060000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By its sealed id; null of codes that an older release sent, which takes a second person.
ALTER TABLE office.dictation_code ADD COLUMN contact_content_id uuid;
`;
