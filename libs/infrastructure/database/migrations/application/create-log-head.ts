import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What the log of an association was at the end of a day, signed, time-stamped, and public. */
export class CreateLogHead1796910080000 implements Migration {
  readonly name = 'CreateLogHead1796910080000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- size: how many events the association had; position: the last of them in the whole log, which is told to nobody.
-- peaks: what the tree grows on from (RFC 6962), the smallest first; consistency: that the head before is its beginning.
-- Times are machine time: a head is a fact about bytes, not about a dispute. token: RFC 3161, over the same bytes that
-- are signed.
CREATE TABLE office.log_head (
  association_id uuid NOT NULL CONSTRAINT log_head_association REFERENCES office.association,
  day            date NOT NULL,
  size           bigint NOT NULL,
  position       bigint NOT NULL,
  sha256         text NOT NULL,
  peaks          bytea[] NOT NULL,
  consistency    text[] NOT NULL,
  made_at        timestamptz(3) NOT NULL,
  signature      text NOT NULL,
  authority      text,
  token          bytea,
  attempts       integer NOT NULL DEFAULT 0,
  next_at        timestamptz(3),
  CONSTRAINT log_head_key PRIMARY KEY (association_id, day)
);
CREATE INDEX log_head_by_size ON office.log_head (association_id, size, day);
CREATE INDEX log_head_to_stamp ON office.log_head (next_at) WHERE token IS NULL;
`;
