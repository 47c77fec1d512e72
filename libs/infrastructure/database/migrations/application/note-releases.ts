import type { QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';
import type { Migration } from '../migration.js';

/**
 * Processes and generations of read models say what they are a version of, so that two releases can run side by side.
 */
export class NoteReleases1795900001210 implements Migration {
  readonly name = 'NoteReleases1795900001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Of which release a process is, which version of each read model it knows, and when it was last heard of by this
-- database's own clock, since the machines' clocks differ.
ALTER TABLE office.process_seen ADD COLUMN release text NOT NULL DEFAULT '0.0.0';
ALTER TABLE office.process_seen ADD COLUMN reads jsonb NOT NULL DEFAULT '{}';
ALTER TABLE office.process_seen ADD COLUMN seen_at timestamptz(3) NOT NULL DEFAULT clock_timestamp();

-- The oldest version whose programs can read this table through the view; null: none but its own.
ALTER TABLE read.generation ADD COLUMN readable_from text;
`;
