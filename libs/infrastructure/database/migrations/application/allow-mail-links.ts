import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A mail to a party that has no account leads to its part of the dispute by a link, as a message to its phone does. */
export class AllowMailLinks1796000000010 implements Migration {
  readonly name = 'AllowMailLinks1796000000010';
  readonly oldestRelease = '0.1.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.link DROP CONSTRAINT link_channel;
ALTER TABLE office.link ADD CONSTRAINT link_channel CHECK (channel IN ('sms', 'wechat', 'platform', 'mail'));
`;
