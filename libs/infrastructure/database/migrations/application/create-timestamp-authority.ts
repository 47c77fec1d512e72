import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who attests times for an association, and when a deposit is put to them again. */
export class CreateTimestampAuthority1796880000000 implements Migration {
  readonly name = 'CreateTimestampAuthority1796880000000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- roots: PEM; policy: an object identifier. failed_with: a short word for why. Nobody's data. Times are machine time.
CREATE TABLE office.timestamp_authority (
  id             uuid NOT NULL CONSTRAINT timestamp_authority_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT timestamp_authority_association REFERENCES office.association,
  name           text NOT NULL,
  url            text NOT NULL,
  roots          text NOT NULL,
  policy         text,
  created_at     timestamptz(3) NOT NULL,
  answered_at    timestamptz(3),
  failed_at      timestamptz(3),
  failed_with    text,
  CONSTRAINT timestamp_authority_name UNIQUE (association_id, name)
);
-- Only of deposits that wait; next_at is machine time.
CREATE TABLE office.deposit_attempt (
  deposit_id uuid NOT NULL CONSTRAINT deposit_attempt_key PRIMARY KEY,
  attempts   integer NOT NULL,
  next_at    timestamptz(3) NOT NULL
);
`;
