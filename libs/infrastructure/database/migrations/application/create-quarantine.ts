import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Files that nobody gets before they were scanned. */
export class CreateQuarantine1796100500040 implements Migration {
  readonly name = 'CreateQuarantine1796100500040';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By the place of a file (libs/infrastructure/files/place.ts); what was found clean has no row.
CREATE TABLE office.quarantine (
  association_id uuid NOT NULL,
  dispute_id     uuid NOT NULL,
  author_id      uuid NOT NULL,
  sha256         text NOT NULL,
  size           bigint NOT NULL,
  key_name       text NOT NULL,
  state          text NOT NULL DEFAULT 'waiting' CONSTRAINT quarantine_state CHECK (state IN ('waiting', 'infected')),
  since          timestamptz(3) NOT NULL DEFAULT now(),
  tried_at       timestamptz(3),
  CONSTRAINT quarantine_key PRIMARY KEY (association_id, dispute_id, author_id, sha256)
);
CREATE INDEX quarantine_next ON office.quarantine (tried_at NULLS FIRST, since) WHERE state = 'waiting';
`;
