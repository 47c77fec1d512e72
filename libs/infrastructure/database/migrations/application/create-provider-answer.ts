import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** When whom an association has hired did last what it was asked, and when it last failed. */
export class CreateProviderAnswer1796504000000 implements Migration {
  readonly name = 'CreateProviderAnswer1796504000000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One row for a service of an association; failed_with: a short word for why. Nobody's data. Times are machine time.
CREATE TABLE office.provider_answer (
  association_id uuid NOT NULL CONSTRAINT provider_answer_association REFERENCES office.association,
  service        text NOT NULL
    CONSTRAINT provider_answer_service CHECK (service IN ('sms', 'wechat', 'signature', 'identity')),
  answered_at    timestamptz(3),
  failed_at      timestamptz(3),
  failed_with    text,
  CONSTRAINT provider_answer_key PRIMARY KEY (association_id, service)
);
`;
