import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** People of platforms, each with what it may do there; and where a platform is told who speaks for it. */
export class CreatePlatformPerson1796100300020 implements Migration {
  readonly name = 'CreatePlatformPerson1796100300020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.platform ADD COLUMN contact_mail text;
-- Named by people of the platform themselves, or by two officers of the association.
CREATE TABLE office.platform_person (
  id             uuid CONSTRAINT platform_person_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT platform_person_association REFERENCES office.association,
  platform_id    uuid NOT NULL CONSTRAINT platform_person_platform REFERENCES office.platform,
  account_id     uuid NOT NULL CONSTRAINT platform_person_account REFERENCES office.account,
  scopes         text[] NOT NULL CONSTRAINT platform_person_scopes
                   CHECK (scopes <@ ARRAY['read', 'measures', 'delegation', 'keys', 'people'] AND cardinality(scopes) > 0),
  named_by       uuid NOT NULL,
  named_at       timestamptz(3) NOT NULL,
  confirmed_by   uuid,
  confirmed_at   timestamptz(3),
  ended_by       uuid,
  ended_at       timestamptz(3)
);
CREATE UNIQUE INDEX platform_person_once ON office.platform_person (platform_id, account_id) WHERE ended_at IS NULL;
CREATE INDEX platform_person_by_account ON office.platform_person (account_id);
`;
