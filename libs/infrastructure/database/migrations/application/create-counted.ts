import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Which rows of read models rest on days that may still move, and by which calendar they were counted. */
export class CreateCounted1796930200000 implements Migration {
  readonly name = 'CreateCounted1796930200000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE read.counted (
  reader         text NOT NULL REFERENCES read.generation ON DELETE CASCADE,
  stream_id      uuid NOT NULL,
  association_id uuid NOT NULL,
  -- The calendar of the release that counted, ordered as text; empty: its association knows more since.
  counted_by     text COLLATE "C" NOT NULL,
  PRIMARY KEY (reader, stream_id)
);
CREATE INDEX ON read.counted (reader, counted_by, stream_id);
`;
