import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Accounts may be an auditor's or of a platform's people, and nothing besides; what an auditor may read, two say. */
export class CreateAuditMandate1796100300010 implements Migration {
  readonly name = 'CreateAuditMandate1796100300010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.account DROP CONSTRAINT account_roles;
ALTER TABLE office.account ADD CONSTRAINT account_roles CHECK (roles <@ ARRAY['party', 'case-manager', 'administrator', 'mediator', 'expert', 'platform-staff', 'auditor']);
ALTER TABLE office.account ADD CONSTRAINT account_stands_alone
  CHECK (NOT roles && ARRAY['platform-staff', 'auditor'] OR cardinality(roles) = 1 AND cardinality(party_ids) = 0);
-- Of disputes it covers those of which everything holds that is not null; none where all four are.
CREATE TABLE office.audit_mandate (
  id             uuid CONSTRAINT audit_mandate_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT audit_mandate_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT audit_mandate_account REFERENCES office.account,
  numbers        text[],
  filed_from     timestamptz(3),
  filed_until    timestamptz(3),
  rights         text[],
  ratings        boolean NOT NULL,
  security_log   boolean NOT NULL,
  ends_at        timestamptz(3) NOT NULL,
  proposed_by    uuid NOT NULL,
  proposed_at    timestamptz(3) NOT NULL,
  confirmed_by   uuid,
  confirmed_at   timestamptz(3),
  ended_by       uuid,
  ended_at       timestamptz(3),
  CONSTRAINT audit_mandate_of_two CHECK (confirmed_by <> proposed_by)
);
CREATE INDEX audit_mandate_by_account ON office.audit_mandate (account_id, ends_at);
CREATE INDEX audit_mandate_by_association ON office.audit_mandate (association_id, proposed_at);
`;
