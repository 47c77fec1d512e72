import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** An account may be forgotten: its row stays for what the log says of it, without who it was. */
export class EraseAccounts1796100600020 implements Migration {
  readonly name = 'EraseAccounts1796100600020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.account ADD COLUMN erased_at timestamptz(3);
-- what was erased last is written down outside the database
CREATE INDEX account_erased ON office.account (erased_at) WHERE erased_at IS NOT NULL;
CREATE INDEX key_destroyed ON vault.key (destroyed_at) WHERE destroyed_at IS NOT NULL;
`;
