import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What was made of films that people have sent, so that they can be looked at. */
export class CreateFilmPreview1796820000010 implements Migration {
  readonly name = 'CreateFilmPreview1796820000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By the place of a file (libs/infrastructure/files/place.ts). Derived, and derived again where a row is missing or was
-- made by older rules. \`made\`: length and size of the film, and hashes and sizes of what is kept sealed beside it.
CREATE TABLE office.film_preview (
  association_id uuid NOT NULL,
  dispute_id     uuid NOT NULL,
  author_id      text NOT NULL,
  sha256         text NOT NULL,
  size           bigint NOT NULL,
  key_name       text NOT NULL,
  media_type     text NOT NULL,
  state          text NOT NULL DEFAULT 'waiting'
                 CONSTRAINT film_preview_state CHECK (state IN ('waiting', 'made', 'none')),
  made           jsonb NOT NULL DEFAULT '{}',
  rules          integer NOT NULL DEFAULT 0,
  tries          integer NOT NULL DEFAULT 0,
  since          timestamptz(3) NOT NULL DEFAULT now(),
  tried_at       timestamptz(3),
  CONSTRAINT film_preview_key PRIMARY KEY (association_id, dispute_id, author_id, sha256)
);
CREATE INDEX film_preview_next ON office.film_preview (tried_at NULLS FIRST, since) WHERE state = 'waiting';
`;
