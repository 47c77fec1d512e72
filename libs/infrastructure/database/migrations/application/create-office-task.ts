import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/**
 * What waits for people of the association in no dispute: registrations, transfers that were asked, authorities that
 * one officer proposed. Registrations that wait already begin now.
 */
export class CreateOfficeTask1796310100010 implements Migration {
  readonly name = 'CreateOfficeTask1796310100010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.office_task (
  association_id uuid NOT NULL CONSTRAINT office_task_association REFERENCES office.association,
  kind           text NOT NULL
    CONSTRAINT office_task_kind CHECK (kind IN ('check-registration', 'confirm-transfer', 'second-authority')),
  -- The registration, transfer or proposal.
  about_id       uuid NOT NULL,
  party_id       uuid,
  -- Accounts that may not do it: who asked, and whom it is about.
  barred_ids     uuid[] NOT NULL,
  -- All by legal time.
  due_at         timestamptz(3) NOT NULL,
  second_at      timestamptz(3) NOT NULL,
  escalated_to   uuid CONSTRAINT office_task_second REFERENCES office.account,
  escalated_at   timestamptz(3),
  CONSTRAINT office_task_key PRIMARY KEY (kind, about_id)
);
CREATE INDEX office_task_by_day ON office.office_task (association_id, due_at);
CREATE INDEX office_task_by_call ON office.office_task (association_id, second_at);

-- The worker opens those of parties, which it reads anew.
INSERT INTO office.office_task (association_id, kind, about_id, barred_ids, due_at, second_at)
SELECT r.association_id, 'check-registration', r.id, ARRAY[r.account_id], c.at + interval '5 days', c.at + interval '4 days'
  FROM office.registration r JOIN office.account a ON a.id = r.account_id
  JOIN (SELECT id, now() + clock_offset_ms * interval '1 millisecond' AS at FROM office.association) c ON c.id = r.association_id
 WHERE r.outcome IS NULL AND a.mail_confirmed_at IS NOT NULL AND a.ended_at IS NULL;
`;
