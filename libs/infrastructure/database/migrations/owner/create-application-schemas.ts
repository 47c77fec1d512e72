import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What belongs to the application: it makes its own tables in these schemas. */
export class CreateApplicationSchemas1795500000004 implements MigrationInterface {
  readonly name = 'CreateApplicationSchemas1795500000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Projections, which can be thrown away.
CREATE SCHEMA read;
-- Encrypted contents and the keys to them.
CREATE SCHEMA vault;
-- Configuration: associations, accounts, platforms, clocks.
CREATE SCHEMA office;
GRANT CREATE, USAGE ON SCHEMA read, vault, office TO parley_application;
`;
