import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Whether a platform's receiver takes webhooks as it should, tried from the page, and what came of it. */
export class CreateConformanceCheck1796740000020 implements Migration {
  readonly name = 'CreateConformanceCheck1796740000020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Times are machine time. findings: a list of steps with what was expected and seen; missing while it runs.
CREATE TABLE office.conformance_check (
  id             uuid CONSTRAINT conformance_check_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT conformance_check_association REFERENCES office.association,
  platform_id    uuid NOT NULL CONSTRAINT conformance_check_platform REFERENCES office.platform,
  host           text NOT NULL,
  asked_by       text NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  held_until     timestamptz(3),
  finished_at    timestamptz(3),
  findings       jsonb,
  CONSTRAINT conformance_check_finished CHECK ((finished_at IS NULL) = (findings IS NULL))
);
CREATE INDEX conformance_check_of ON office.conformance_check (platform_id, asked_at, id);
CREATE INDEX conformance_check_waiting ON office.conformance_check (asked_at, id) WHERE finished_at IS NULL;
CREATE INDEX conformance_check_old ON office.conformance_check (asked_at);
`;
