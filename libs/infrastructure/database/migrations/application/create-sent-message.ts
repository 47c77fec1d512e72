import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What was handed to providers that cannot tell a repetition by themselves. */
export class CreateSentMessage1796400200000 implements Migration {
  readonly name = 'CreateSentMessage1796400200000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A message to a phone, written down before its provider was asked and marked when it was taken: nobody's number, nobody's
-- words. reference: what its reports come home by, sealed. serial: the provider's own number for it. Times are machine time.
CREATE TABLE office.sent_message (
  id          text CONSTRAINT sent_message_key PRIMARY KEY,
  channel     text NOT NULL CONSTRAINT sent_message_channel CHECK (channel IN ('sms', 'wechat')),
  reference   text,
  serial      text,
  since       timestamptz(3) NOT NULL,
  tried_at    timestamptz(3) NOT NULL,
  taken_at    timestamptz(3),
  reported_at timestamptz(3)
);
CREATE INDEX sent_message_serial ON office.sent_message (serial) WHERE serial IS NOT NULL;
CREATE INDEX sent_message_reference ON office.sent_message (reference) WHERE reference IS NOT NULL;
`;
