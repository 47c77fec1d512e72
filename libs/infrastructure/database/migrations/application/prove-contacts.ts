import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which contact a code went to, so that what was opened with it is known to be proved or not; and slower guesses. */
export class ProveContacts1795900001230 implements Migration {
  readonly name = 'ProveContacts1795900001230';
  readonly oldestRelease = '0.1.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- The contact that the code went to, by its sealed id; null of codes that an older release sent, which prove nothing.
ALTER TABLE office.link_code ADD COLUMN contact_content_id uuid;
ALTER TABLE office.link_session ADD COLUMN contact_content_id uuid;

-- Wrong codes since the link was made, and until when no further one is looked at. warned_at: the party was told.
-- round: of a link that took the place of one at which somebody guessed, how many there were before it.
ALTER TABLE office.link ADD COLUMN wrong_codes int NOT NULL DEFAULT 0;
ALTER TABLE office.link ADD COLUMN slow_until timestamptz(3);
ALTER TABLE office.link ADD COLUMN warned_at timestamptz(3);
ALTER TABLE office.link ADD COLUMN round int NOT NULL DEFAULT 0;
`;
