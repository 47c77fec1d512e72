import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Office records of the urgent lane: declared festival windows and the duty roster. */
export class CreateDuty1795500001030 implements MigrationInterface {
  readonly name = 'CreateDuty1795500001030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A shopping festival that the association has declared. Times are legal time.
CREATE TABLE office.festival (
  id             uuid CONSTRAINT festival_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT festival_association REFERENCES office.association,
  name           text NOT NULL,
  begins_at      timestamptz(3) NOT NULL,
  ends_at        timestamptz(3) NOT NULL CONSTRAINT festival_window CHECK (ends_at > begins_at),
  declared_by    text NOT NULL,
  created_at     timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX festival_window_of ON office.festival (association_id, ends_at);

-- Who is on duty when for what cannot wait; the lowest place is asked first. Times are legal time.
CREATE TABLE office.duty (
  id             uuid CONSTRAINT duty_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT duty_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT duty_account REFERENCES office.account,
  place          int NOT NULL,
  begins_at      timestamptz(3) NOT NULL,
  ends_at        timestamptz(3) NOT NULL CONSTRAINT duty_window CHECK (ends_at > begins_at),
  created_at     timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX duty_window_of ON office.duty (association_id, ends_at);
`;
