import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Codes by which parties confirm what was written down for them. */
export class CreateDictationCode1795500001061 implements MigrationInterface {
  readonly name = 'CreateDictationCode1795500001061';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- subject_hash stands for one dictation of one dispute; version_hash for what it said when the code was sent.
CREATE TABLE office.dictation_code (
  request_hash bytea CONSTRAINT dictation_code_key PRIMARY KEY,
  subject_hash bytea NOT NULL,
  version_hash bytea NOT NULL,
  channel      text NOT NULL CONSTRAINT dictation_code_channel CHECK (channel IN ('sms', 'wechat', 'mail')),
  code_hash    bytea NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  expires_at   timestamptz(3) NOT NULL,
  sent_at      timestamptz(3),
  used_at      timestamptz(3),
  used_by      bytea,
  attempts     int NOT NULL DEFAULT 0
);
CREATE INDEX dictation_code_by_subject ON office.dictation_code (subject_hash, created_at);
`;
