import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Who was written to of a new listing of watched goods: each once. */
export class CreateWatchNotice1796900080020 implements Migration {
  readonly name = 'CreateWatchNotice1796900080020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.watch_notice (
  watch_id   uuid NOT NULL,
  listing    integer NOT NULL,
  account_id uuid NOT NULL CONSTRAINT watch_notice_account REFERENCES office.account ON DELETE CASCADE,
  told_at    timestamptz(3) NOT NULL,
  CONSTRAINT watch_notice_key PRIMARY KEY (watch_id, listing, account_id)
);
`;
