import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A party without an account is told of its own request at its contacts, beside what is told of the party itself. */
export class TellOfLegalAid1796910040000 implements Migration {
  readonly name = 'TellOfLegalAid1796910040000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- about_id is the request for legal aid whose word, counted by version, is told of; null for what is told of the party.
ALTER TABLE office.contact_notice ADD COLUMN about_id uuid;
ALTER TABLE office.contact_notice DROP CONSTRAINT contact_notice_once;
-- What ends on a day has no version, and an index of its own.
CREATE UNIQUE INDEX contact_notice_once ON office.contact_notice (party_id, about_id, version, channel, contact_id)
  NULLS NOT DISTINCT WHERE version IS NOT NULL;
CREATE INDEX contact_notice_about ON office.contact_notice (about_id) WHERE about_id IS NOT NULL;
`;
