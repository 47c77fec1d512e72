import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** An association is founded as a sandbox or not, for ever; what a sandbox would send stays here. */
export class MarkSandbox1796740000030 implements Migration {
  readonly name = 'MarkSandbox1796740000030';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

// The suffixes are those of sandbox-names.ts: every page, letter and message says whose it is, and with it what it is.
const SQL = `
ALTER TABLE office.association ADD COLUMN sandbox boolean NOT NULL DEFAULT false;
ALTER TABLE office.association ADD CONSTRAINT association_sandbox CHECK (
  sandbox = (right(name_zh, 10) = '（沙箱，无法律效力）') AND sandbox = (right(name_en, 27) = ' (sandbox, no legal effect)')
);

CREATE FUNCTION office.keep_sandbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an association stays what it was founded as';
END $$;
CREATE TRIGGER association_stays BEFORE UPDATE ON office.association FOR EACH ROW
  WHEN (OLD.sandbox IS DISTINCT FROM NEW.sandbox) EXECUTE FUNCTION office.keep_sandbox();

-- What would have gone out, under the id that it would have had; sealed: to whom, subject and text. at is machine time.
CREATE TABLE office.sandbox_message (
  id             uuid CONSTRAINT sandbox_message_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT sandbox_message_association REFERENCES office.association,
  channel        text NOT NULL CONSTRAINT sandbox_message_channel CHECK (channel IN ('mail', 'sms', 'wechat')),
  message_id     text NOT NULL CONSTRAINT sandbox_message_once UNIQUE,
  at             timestamptz(3) NOT NULL,
  sealed         bytea NOT NULL
);
CREATE INDEX sandbox_message_of ON office.sandbox_message (association_id, at, id);
CREATE INDEX sandbox_message_old ON office.sandbox_message (at);
`;
