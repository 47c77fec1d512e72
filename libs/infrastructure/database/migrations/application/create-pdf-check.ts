import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What PDFs that people have sent can do beside being read. */
export class CreatePdfCheck1796200200010 implements Migration {
  readonly name = 'CreatePdfCheck1796200200010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By the place of a file (libs/infrastructure/files/place.ts). Computed, and computed again where a row is missing or
-- was made by older rules; copy_sha256 and copy_size tell of the copy that is shown instead.
CREATE TABLE office.pdf_check (
  association_id uuid NOT NULL,
  dispute_id     uuid NOT NULL,
  author_id      uuid NOT NULL,
  sha256         text NOT NULL,
  size           bigint NOT NULL,
  key_name       text NOT NULL,
  state          text NOT NULL DEFAULT 'waiting'
                 CONSTRAINT pdf_check_state CHECK (state IN ('waiting', 'none', 'present', 'unknown')),
  kinds          text[] NOT NULL DEFAULT '{}',
  signed         boolean NOT NULL DEFAULT false,
  copy_sha256    text,
  copy_size      bigint,
  rules          integer NOT NULL DEFAULT 0,
  tries          integer NOT NULL DEFAULT 0,
  again          boolean NOT NULL DEFAULT false,
  since          timestamptz(3) NOT NULL DEFAULT now(),
  tried_at       timestamptz(3),
  CONSTRAINT pdf_check_copy CHECK (state <> 'present' OR (copy_sha256 IS NOT NULL AND copy_size IS NOT NULL)),
  CONSTRAINT pdf_check_key PRIMARY KEY (association_id, dispute_id, author_id, sha256)
);
CREATE INDEX pdf_check_next ON office.pdf_check (tried_at NULLS FIRST, since) WHERE state = 'waiting' OR again;
`;
