import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which officer made a platform's key, so that what is done by it tells whose hand may have been in it. */
export class NoteKeyMaker1796950070000 implements Migration {
  readonly name = 'NoteKeyMaker1796950070000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Null of a platform's own, of the operator's, and of those that an older release made.
ALTER TABLE office.api_key ADD COLUMN made_by uuid;
`;
