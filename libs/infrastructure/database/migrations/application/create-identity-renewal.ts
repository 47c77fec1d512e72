import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A check of somebody's identity that has an end is to be renewed before it: whose task that is, and who was told. */
export class CreateIdentityRenewal1796200400020 implements Migration {
  readonly name = 'CreateIdentityRenewal1796200400020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.identity_renewal (
  association_id uuid NOT NULL CONSTRAINT identity_renewal_association REFERENCES office.association,
  party_id       uuid CONSTRAINT identity_renewal_key PRIMARY KEY,
  -- The check counts so long; told and called by legal time, too.
  until          timestamptz(3) NOT NULL,
  owner_id       uuid NOT NULL CONSTRAINT identity_renewal_owner REFERENCES office.account,
  told_at        timestamptz(3),
  escalated_to   uuid CONSTRAINT identity_renewal_second REFERENCES office.account,
  escalated_at   timestamptz(3)
);
CREATE INDEX identity_renewal_by_end ON office.identity_renewal (association_id, until, party_id);
`;
