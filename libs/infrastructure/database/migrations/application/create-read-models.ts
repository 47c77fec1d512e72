import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What the readers keep; all of it can be emptied and built again from the log. */
export class CreateReadModels1795500001001 implements MigrationInterface {
  readonly name = 'CreateReadModels1795500001001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- How far each reader has got; the name carries a version, and a new version starts from the beginning, beside the old one.
CREATE TABLE read.checkpoint (
  reader   text PRIMARY KEY,
  position bigint NOT NULL
);

-- Streams that a projection could not read. They are shown to operators and hold nobody else up.
CREATE TABLE read.parked (
  reader         text NOT NULL,
  stream_id      uuid NOT NULL,
  association_id uuid NOT NULL,
  position       bigint NOT NULL,
  error          text NOT NULL,
  PRIMARY KEY (reader, stream_id)
);

-- The tables of each projection: the live one, which its view shows, and one that is being built to take its place.
CREATE TABLE read.generation (
  reader     text PRIMARY KEY,
  name       text NOT NULL,
  version    text NOT NULL,
  number     int NOT NULL,
  live       boolean NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE (name, number)
);

-- The Temporal store last seen by the watch: another one knows nothing of the disputes that are open.
CREATE TABLE read.temporal_store (
  id           int PRIMARY KEY CHECK (id = 1),
  namespace_id text NOT NULL
);
`;
