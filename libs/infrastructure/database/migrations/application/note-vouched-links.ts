import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whether others had vouched for the person of an account when a link to it was made: what was made before leads nowhere. */
export class NoteVouchedLinks1796960130010 implements Migration {
  readonly name = 'NoteVouchedLinks1796960130010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- False of links that an older release made: one by hand or by phone ends with the vouching, as if made before it.
ALTER TABLE office.account_link ADD COLUMN vouched boolean NOT NULL DEFAULT false;
`;
