import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A festival window can be taken back; that it was declared stays on record. */
export class WithdrawFestivals1796940020000 implements Migration {
  readonly name = 'WithdrawFestivals1796940020000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.festival
  ADD COLUMN withdrawn_at timestamptz(3), -- legal time; before it began, or while it ran
  ADD COLUMN withdrawn_by text,
  ADD CONSTRAINT festival_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND withdrawn_at < ends_at);
`;
