import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Providers that one administrator has proposed. Those that are hired already count as agreed to. */
export class CreateProviderHire1796980010000 implements Migration {
  readonly name = 'CreateProviderHire1796980010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A provider to which no other administrator has agreed yet: nothing goes through it. One waits for each service, and
-- its secret is wrapped for the place that it will have. By machine time.
CREATE TABLE office.provider_hire (
  id             uuid CONSTRAINT provider_hire_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT provider_hire_association REFERENCES office.association,
  service        text NOT NULL CONSTRAINT provider_hire_service CHECK (service IN ('sms', 'wechat', 'signature')),
  name           text CONSTRAINT provider_hire_name CHECK ((name IS NOT NULL) = (service = 'signature')),
  url            text NOT NULL,
  secret_wrapped bytea NOT NULL,
  proposed_by    uuid NOT NULL,
  proposed_at    timestamptz(3) NOT NULL,
  CONSTRAINT provider_hire_one UNIQUE (association_id, service)
);
`;
