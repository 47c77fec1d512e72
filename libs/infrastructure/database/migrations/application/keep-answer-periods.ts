import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What people may ask besides, how long they wait for an answer, and what they are told of it. */
export class KeepAnswerPeriods1796200300010 implements Migration {
  readonly name = 'KeepAnswerPeriods1796200300010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
ALTER TABLE office.data_request
  DROP CONSTRAINT data_request_kind,
  ADD CONSTRAINT data_request_kind CHECK (kind IN ('access', 'correction', 'erasure', 'withdrawal')),
  ADD COLUMN extended_at timestamptz(3),
  ADD COLUMN extended_by uuid,
  ADD COLUMN extension_content_id uuid,
  -- who was called as the day came near and as it passed: [{stage, toId, at}]
  ADD COLUMN called jsonb NOT NULL DEFAULT '[]';

-- One mail about somebody's data, to an account, to a party, or to whoever asked. Where it goes is looked up as it goes,
-- and its words lie in the vault, with what about_id names.
CREATE TABLE office.data_notice (
  id              uuid CONSTRAINT data_notice_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT data_notice_association REFERENCES office.association,
  topic           text NOT NULL,
  about_id        uuid NOT NULL,
  account_id      uuid CONSTRAINT data_notice_account REFERENCES office.account ON DELETE CASCADE,
  party_id        uuid,
  state           text NOT NULL DEFAULT 'waiting' CONSTRAINT data_notice_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text
);
CREATE INDEX data_notice_next ON office.data_notice (next_attempt_at) WHERE state = 'waiting';
CREATE INDEX data_notice_about ON office.data_notice (about_id);
`;
