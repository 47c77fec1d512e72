import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** While a platform changes its keys, the old secret goes on signing beside the new one. */
export class ChangePlatformKeys1795800001030 implements MigrationInterface {
  readonly name = 'ChangePlatformKeys1795800001030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.platform ADD COLUMN previous_secret_wrapped bytea;
ALTER TABLE office.platform ADD COLUMN previous_secret_until timestamptz(3);
`;
