import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Up to where the log was verified, so that verifying goes on from there. */
export class CreateLogVerified1796920150400 implements Migration {
  readonly name = 'CreateLogVerified1796920150400';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- digest: what all events up to the position come to; chain: of the one that stands there. mac: over all of it, by a key
-- that is not in the database, so that nobody who has that alone can say that something was verified. Machine time.
CREATE TABLE office.log_verified (
  id          int CONSTRAINT log_verified_key PRIMARY KEY CHECK (id = 1),
  position    bigint NOT NULL,
  digest      bytea NOT NULL,
  chain       bytea NOT NULL,
  verified_at timestamptz(3) NOT NULL,
  mac         bytea NOT NULL
);
`;
