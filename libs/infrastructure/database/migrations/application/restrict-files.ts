import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Files that are only stored any more, and who may read one and why. */
export class RestrictFiles1796200300020 implements Migration {
  readonly name = 'RestrictFiles1796200300020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A file that is stored and nothing else is done with it. reason: its period has ended, or its erasure was asked for.
CREATE TABLE office.restricted_file (
  dispute_id      uuid CONSTRAINT restricted_file_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT restricted_file_association REFERENCES office.association,
  reason          text NOT NULL CONSTRAINT restricted_file_reason CHECK (reason IN ('period', 'asked')),
  since           timestamptz(3) NOT NULL
);
CREATE INDEX restricted_file_of ON office.restricted_file (association_id, since DESC, dispute_id);

-- Who may read such a file, until when and on what ground; given by somebody else.
CREATE TABLE office.restricted_reading (
  id              uuid CONSTRAINT restricted_reading_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT restricted_reading_association REFERENCES office.association,
  dispute_id      uuid NOT NULL,
  account_id      uuid NOT NULL CONSTRAINT restricted_reading_account REFERENCES office.account ON DELETE CASCADE,
  ground          text NOT NULL CONSTRAINT restricted_reading_ground CHECK (ground IN ('hold', 'authority', 'suit')),
  reference_content_id uuid NOT NULL,
  given_by        uuid NOT NULL,
  given_at        timestamptz(3) NOT NULL,
  until_at        timestamptz(3) NOT NULL,
  ended_at        timestamptz(3)
);
CREATE INDEX restricted_reading_of ON office.restricted_reading (dispute_id, account_id);
`;
