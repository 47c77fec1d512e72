import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/**
 * The log's tables. Column order and hashes are contracts: see event-store/commitment.ts. Run by the owner; the
 * application may read them and nothing else.
 */
export class CreateLog1795500000001 implements MigrationInterface {
  readonly name = 'CreateLog1795500000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Locking this one row gives the order of everything. Fillfactor 10 keeps its updates within one page.
CREATE TABLE log.head (
  id          int PRIMARY KEY CHECK (id = 1),
  position    bigint NOT NULL,
  recorded_at timestamptz(3) NOT NULL
) WITH (fillfactor = 10);
INSERT INTO log.head VALUES (1, 0, '-infinity');

CREATE TABLE log.stream (
  stream_id      uuid PRIMARY KEY,
  association_id uuid NOT NULL,
  category       text NOT NULL,
  version        int NOT NULL,
  chain          bytea NOT NULL,
  first_position bigint NOT NULL
) WITH (fillfactor = 60);

-- data and meta are text, not jsonb: the bytes that were hashed are the bytes that are kept.
CREATE TABLE log.event (
  position       bigint PRIMARY KEY,
  association_id uuid NOT NULL,
  stream_id      uuid NOT NULL,
  version        int NOT NULL,
  type           text NOT NULL,
  data           text NOT NULL,
  meta           text NOT NULL,
  recorded_at    timestamptz(3) NOT NULL,
  salt           bytea NOT NULL,
  chain          bytea NOT NULL,
  UNIQUE (stream_id, version)
);

-- The first answer to every (caller, key), given again when the key comes again.
CREATE TABLE log.answer (
  caller      text NOT NULL,
  key         text NOT NULL,
  body_hash   bytea NOT NULL,
  status      int NOT NULL,
  body        text NOT NULL,
  position    bigint NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (caller, key)
);

CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is append-only';
END $$;
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log.event
  FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();

GRANT USAGE ON SCHEMA log TO parley_application;
GRANT SELECT ON ALL TABLES IN SCHEMA log TO parley_application;
`;
