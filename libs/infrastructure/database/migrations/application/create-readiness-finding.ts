import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/**
 * Since when an association lacks what it needs; who looked into an alarm of the security log; a notice of a year that
 * waits for its second person. Alarms of before were told by mail and count as looked into.
 */
export class CreateReadinessFinding1796400100010 implements Migration {
  readonly name = 'CreateReadinessFinding1796400100010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.readiness_finding (
  id             uuid CONSTRAINT readiness_finding_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT readiness_finding_association REFERENCES office.association,
  -- A check that is not ready; the row goes when it is.
  name           text NOT NULL,
  must           boolean NOT NULL,
  -- Legal time from which it was found so, and by when it is to be mended.
  since          timestamptz(3) NOT NULL,
  due_at         timestamptz(3) NOT NULL,
  CONSTRAINT readiness_finding_once UNIQUE (association_id, name)
);
ALTER TABLE office.security_alarm
  ADD COLUMN looked_at timestamptz(3),
  ADD COLUMN looked_by uuid,
  ADD COLUMN outcome   text CONSTRAINT security_alarm_outcome CHECK (outcome IN ('expected', 'acted-on'));
UPDATE office.security_alarm SET looked_at = found_at;
ALTER TABLE office.office_task
  DROP CONSTRAINT office_task_kind,
  ADD CONSTRAINT office_task_kind
    CHECK (kind IN ('check-registration', 'confirm-transfer', 'second-authority', 'second-calendar-notice'));
`;
