import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What a party is told at once, at every contact that was known before, of who may act for it and how it is reached. */
export class CreateContactNotice1796000000020 implements Migration {
  readonly name = 'CreateContactNotice1796000000020';
  readonly oldestRelease = '0.1.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One message to one contact. Where it goes lies sealed: contact_id is a content of the vault, or the id of an account.
CREATE TABLE office.contact_notice (
  id              uuid CONSTRAINT contact_notice_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT contact_notice_association REFERENCES office.association,
  party_id        uuid NOT NULL,
  version         int NOT NULL,
  topic           text NOT NULL,
  channel         text NOT NULL CONSTRAINT contact_notice_channel CHECK (channel IN ('identity-mail', 'account-mail', 'sms', 'wechat')),
  contact_id      uuid NOT NULL,
  new_contact_id  uuid,
  state           text NOT NULL DEFAULT 'waiting' CONSTRAINT contact_notice_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text,
  CONSTRAINT contact_notice_once UNIQUE (party_id, version, channel, contact_id)
);
CREATE INDEX contact_notice_next ON office.contact_notice (next_attempt_at) WHERE state = 'waiting';
`;
