import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Accounts may be a mediator's. */
export class AllowMediators1795500001070 implements MigrationInterface {
  readonly name = 'AllowMediators1795500001070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.account DROP CONSTRAINT account_roles;
ALTER TABLE office.account ADD CONSTRAINT account_roles CHECK (roles <@ ARRAY['party', 'case-manager', 'administrator', 'mediator']);
`;
