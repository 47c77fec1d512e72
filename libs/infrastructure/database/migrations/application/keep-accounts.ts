import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** An account lives: it has no password before its person chose one, is suspended, ends; a session knows its use. */
export class KeepAccounts1796100000010 implements Migration {
  readonly name = 'KeepAccounts1796100000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.account
  ALTER COLUMN password_hash DROP NOT NULL,
  ADD COLUMN suspended_at timestamptz(3),
  ADD COLUMN ended_at     timestamptz(3);
-- address, device: where and with what it was opened; last_used_at to the minute, so that a request is no write
ALTER TABLE office.session
  ADD COLUMN id           uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT session_id UNIQUE,
  ADD COLUMN address      text,
  ADD COLUMN device       text,
  ADD COLUMN last_used_at timestamptz(3);
`;
