import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** People may register themselves where the association allows it; what they say they are waits for people. */
export class CreateRegistration1796100300030 implements Migration {
  readonly name = 'CreateRegistration1796100300030';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Which kinds may register themselves; none unless an administrator says so.
ALTER TABLE office.association ADD COLUMN self_registration text[] NOT NULL DEFAULT '{}'
  CONSTRAINT association_self_registration
  CHECK (self_registration <@ ARRAY['right-holder', 'merchant', 'live-marketer', 'agency', 'representative']);
-- Without an account where the address had one already: kept to count what comes from one place.
CREATE TABLE office.registration (
  id             uuid CONSTRAINT registration_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT registration_association REFERENCES office.association,
  account_id     uuid CONSTRAINT registration_account REFERENCES office.account,
  kind           text NOT NULL,
  party_name     text,
  address        text NOT NULL,
  created_at     timestamptz(3) NOT NULL,
  decided_by     uuid,
  decided_at     timestamptz(3),
  outcome        text CONSTRAINT registration_outcome CHECK (outcome IN ('handled', 'refused'))
);
CREATE INDEX registration_by_association ON office.registration (association_id, created_at);
CREATE INDEX registration_by_address ON office.registration (address, created_at);
`;
