import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What the limits count, the same for every process. */
export class CreateAttempt1796100500010 implements Migration {
  readonly name = 'CreateAttempt1796100500010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Of the shape that rate-limiter-flexible writes. Unlogged: it is written at every attempt, and forgotten with a crash.
-- key: name of the limit and a keyed hash of whom it is counted of; expire: milliseconds since 1970
CREATE UNLOGGED TABLE office.attempt (
  key    varchar(255) CONSTRAINT attempt_key PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX attempt_expiry ON office.attempt (expire);
`;
