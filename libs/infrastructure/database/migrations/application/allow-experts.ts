import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Accounts may be an expert's. */
export class AllowExperts1795700000010 implements MigrationInterface {
  readonly name = 'AllowExperts1795700000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.account DROP CONSTRAINT account_roles;
ALTER TABLE office.account ADD CONSTRAINT account_roles CHECK (roles <@ ARRAY['party', 'case-manager', 'administrator', 'mediator', 'expert']);
`;
