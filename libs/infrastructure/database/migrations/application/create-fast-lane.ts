import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whose complaints are looked at first on the day that they are due: as of the last look at its rating. */
export class CreateFastLane1796710000010 implements Migration {
  readonly name = 'CreateFastLane1796710000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.fast_lane (
  association_id uuid NOT NULL CONSTRAINT fast_lane_association REFERENCES office.association,
  party_id       uuid NOT NULL,
  is_fast        boolean NOT NULL,
  looked_at      timestamptz(3) NOT NULL,
  CONSTRAINT fast_lane_key PRIMARY KEY (association_id, party_id)
);
`;
