import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What the worker tries in vain, for operators and for the clock. */
export class CreateEffectAttempt1795500001011 implements MigrationInterface {
  readonly name = 'CreateEffectAttempt1795500001011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Effects of which at least one attempt has failed and that are still owed, or were given up. Times are machine time.
-- An owed effect without a row has not failed yet: its first attempt is to come or under way.
CREATE TABLE read.effect_attempt (
  dispute_id       uuid NOT NULL,
  key              text NOT NULL,
  association_id   uuid NOT NULL,
  kind             text NOT NULL,
  destination      text NOT NULL,
  attempts         int NOT NULL,
  last_error       text NOT NULL,
  first_attempt_at timestamptz(3) NOT NULL,
  last_attempt_at  timestamptz(3) NOT NULL,
  gave_up          boolean NOT NULL DEFAULT false,
  PRIMARY KEY (dispute_id, key)
);

-- When the watch last woke a dispute, by machine time: not again so soon.
CREATE TABLE read.woken (
  dispute_id uuid PRIMARY KEY,
  woken_at   timestamptz(3) NOT NULL
);
`;
