import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** A platform passes a link on to a respondent whose phone it alone holds. */
export class AllowPlatformLinks1795600000010 implements MigrationInterface {
  readonly name = 'AllowPlatformLinks1795600000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.link DROP CONSTRAINT link_channel;
ALTER TABLE office.link ADD CONSTRAINT link_channel CHECK (channel IN ('sms', 'wechat', 'platform'));
`;
