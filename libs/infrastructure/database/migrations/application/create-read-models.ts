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

-- One line per dispute. No next look: nothing happens by itself any more. woken_at is set by the watch alone.
CREATE TABLE read.docket (
  dispute_id     uuid PRIMARY KEY,
  association_id uuid NOT NULL,
  stage          text NOT NULL,
  complainant_id text NOT NULL,
  next_due_at    timestamptz(3),
  next_look_at   timestamptz(3),
  woken_at       timestamptz(3)
);
CREATE INDEX docket_next_look ON read.docket (next_look_at);

-- Counts across streams: one row per projection, association and key.
CREATE TABLE read.tally (
  reader         text NOT NULL,
  association_id uuid NOT NULL,
  key            text NOT NULL,
  count          int NOT NULL,
  PRIMARY KEY (reader, association_id, key)
);

-- The Temporal store last seen by the watch: another one knows nothing of the disputes that are open.
CREATE TABLE read.temporal_store (
  id           int PRIMARY KEY CHECK (id = 1),
  namespace_id text NOT NULL
);
`;
