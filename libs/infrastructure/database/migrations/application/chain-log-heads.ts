import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Heads of the log tell no number of events any more: each names the one before instead. They begin anew. */
export class ChainLogHeads1796920180000 implements Migration {
  readonly name = 'ChainLogHeads1796920180000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Heads of no release: what they were signed over told how many events there were.
DELETE FROM office.log_head;
-- size, root and position are told to nobody; sha256 is over previous, size and root.
ALTER TABLE office.log_head DROP COLUMN consistency;
ALTER TABLE office.log_head ADD COLUMN previous text NOT NULL;
ALTER TABLE office.log_head ADD COLUMN root text NOT NULL;
`;
