import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Where open disputes stand in the queue of signals, as they were last computed. */
export class CreateSignalPlace1795800001020 implements MigrationInterface {
  readonly name = 'CreateSignalPlace1795800001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Signals are computed, never kept: this only remembers which disputes to look at first, and can be emptied at any time.
CREATE TABLE office.signal_place (
  dispute_id     uuid CONSTRAINT signal_place_key PRIMARY KEY,
  association_id uuid NOT NULL,
  points         int NOT NULL,
  codes          text[] NOT NULL,
  version        int NOT NULL,            -- of the dispute's stream when it was computed
  position       bigint NOT NULL,         -- of the log, up to which was known what disputes have in common
  computed_at    timestamptz(3) NOT NULL, -- legal time
  due            boolean NOT NULL         -- a dispute that has something in common with it has moved since
);
CREATE INDEX signal_place_order ON office.signal_place (association_id, points DESC) WHERE codes <> '{}';
`;
