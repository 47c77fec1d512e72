import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whoever has no account hears at its proved phone, once, that something of its own ends. */
export class TellEndsAtContacts1796910030000 implements Migration {
  readonly name = 'TellEndsAtContacts1796910030000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A notice is of one event of its party, or of something that ends on a day: the same for ever under told_of.
ALTER TABLE office.contact_notice ALTER COLUMN version DROP NOT NULL;
ALTER TABLE office.contact_notice ADD COLUMN told_of text, ADD COLUMN day date;
ALTER TABLE office.contact_notice ADD CONSTRAINT contact_notice_of
  CHECK (version IS NOT NULL AND told_of IS NULL AND day IS NULL OR version IS NULL AND told_of IS NOT NULL AND day IS NOT NULL);
CREATE UNIQUE INDEX contact_notice_of_end ON office.contact_notice (party_id, topic, told_of, contact_id) WHERE told_of IS NOT NULL;
`;
