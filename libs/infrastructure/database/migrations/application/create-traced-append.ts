import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which trace recorded what is in the log, beside the log and for days. */
export class CreateTracedAppend1796920160000 implements Migration {
  readonly name = 'CreateTracedAppend1796920160000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Appends whose trace is sampled. first_position to position: its events. A crash empties it. Machine time.
CREATE UNLOGGED TABLE office.traced_append (
  position       bigint CONSTRAINT traced_append_key PRIMARY KEY,
  first_position bigint NOT NULL,
  trace_id       text NOT NULL,
  span_id        text NOT NULL,
  at             timestamptz(3) NOT NULL
);
`;
