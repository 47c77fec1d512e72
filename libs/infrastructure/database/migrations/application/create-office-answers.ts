import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What repeating an office request needs, and what tells processes that a clock was moved. */
export class CreateOfficeAnswers1795500001010 implements MigrationInterface {
  readonly name = 'CreateOfficeAnswers1795500001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- The first answer to a request that writes configuration and no event. It may hold a key that is shown once, so it is
-- encrypted. No status yet: the work is under way, and \`sealed\` says what was intended.
CREATE TABLE office.answer (
  caller     text NOT NULL,
  key        text NOT NULL,
  body_hash  bytea NOT NULL,
  status     int,
  sealed     bytea NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT answer_key PRIMARY KEY (caller, key)
);

-- How often the clocks were changed. One row, so that changes are numbered in the order of their commits.
CREATE TABLE office.clock_head (
  id      int CONSTRAINT clock_head_key PRIMARY KEY CHECK (id = 1),
  version bigint NOT NULL
);
INSERT INTO office.clock_head VALUES (1, 0);
`;
