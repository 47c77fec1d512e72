import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** An account may be forgotten: its row stays for what the log says of it, without who it was. */
export class EraseAccounts1796100600020 implements Migration {
  readonly name = 'EraseAccounts1796100600020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.account ADD COLUMN erased_at timestamptz(3)');
  }

  down = onlyForward;
}
