import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Outages of the whole association, and how far each has been carried into its disputes. */
export class CreateOutage1795500001071 implements MigrationInterface {
  readonly name = 'CreateOutage1795500001071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- When the association's system was out, as a person recorded it; times are legal time. Which windows it moved, each dispute's own record says:
-- reached is the last dispute that was looked at, in the order of their ids, and the counts are of those up to it.
CREATE TABLE office.outage (
  id                 uuid CONSTRAINT outage_key PRIMARY KEY,
  association_id     uuid NOT NULL CONSTRAINT outage_association REFERENCES office.association,
  begins_at          timestamptz(3) NOT NULL,
  ends_at            timestamptz(3) NOT NULL CONSTRAINT outage_window CHECK (ends_at > begins_at),
  channels           text[] NOT NULL,
  substitute         text NOT NULL,
  published          text NOT NULL,
  recorded_by        text NOT NULL,
  recorded_at        timestamptz(3) NOT NULL,
  reached            uuid,
  looked_at          int NOT NULL DEFAULT 0,
  extended           int NOT NULL DEFAULT 0,
  finished_at        timestamptz(3)
);
CREATE INDEX outage_of ON office.outage (association_id, begins_at DESC);
CREATE INDEX outage_unfinished ON office.outage (id) WHERE finished_at IS NULL;
`;
