import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who made an account: whoever did knows its first password. */
export class NoteMakers1796000000030 implements Migration {
  readonly name = 'NoteMakers1796000000030';
  readonly oldestRelease = '0.1.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- None: the operator made it, or an older release.
ALTER TABLE office.account ADD COLUMN made_by uuid;
`;
