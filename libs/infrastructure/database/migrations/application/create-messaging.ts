import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Who brings messages to phones, and the links in them. */
export class CreateMessaging1795500001040 implements MigrationInterface {
  readonly name = 'CreateMessaging1795500001040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A provider that an association has hired for one channel; its secret is wrapped by the master key.
CREATE TABLE office.message_provider (
  association_id uuid NOT NULL CONSTRAINT message_provider_association REFERENCES office.association,
  channel        text NOT NULL CONSTRAINT message_provider_channel CHECK (channel IN ('sms', 'wechat')),
  url            text NOT NULL,
  secret_wrapped bytea NOT NULL,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT message_provider_key PRIMARY KEY (association_id, channel)
);

-- A link that was sent to a party with one document of one dispute. The token is known to the message alone. By machine time.
CREATE TABLE office.link (
  token_hash     bytea CONSTRAINT link_key PRIMARY KEY,
  id             uuid NOT NULL CONSTRAINT link_id UNIQUE,
  association_id uuid NOT NULL CONSTRAINT link_association REFERENCES office.association,
  dispute_id     uuid NOT NULL,
  party_id       uuid NOT NULL,
  service_id     uuid NOT NULL,
  channel        text NOT NULL CONSTRAINT link_channel CHECK (channel IN ('sms', 'wechat')),
  created_at     timestamptz(3) NOT NULL,
  expires_at     timestamptz(3) NOT NULL,
  revoked_at     timestamptz(3)
);
CREATE INDEX link_service ON office.link (service_id);
CREATE INDEX link_party ON office.link (party_id, channel);

-- A code that went to the party's phone, kept as a keyed hash. The request that asked for it names it, so that it is sent once.
CREATE TABLE office.link_code (
  request_hash bytea CONSTRAINT link_code_key PRIMARY KEY,
  link_hash    bytea NOT NULL CONSTRAINT link_code_link REFERENCES office.link ON DELETE CASCADE,
  code_hash    bytea NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  expires_at   timestamptz(3) NOT NULL,
  sent_at      timestamptz(3),
  used_at      timestamptz(3),
  attempts     int NOT NULL DEFAULT 0
);
CREATE INDEX link_code_by_link ON office.link_code (link_hash, created_at);

-- Somebody opened the link and gave the code.
CREATE TABLE office.link_session (
  token_hash   bytea CONSTRAINT link_session_key PRIMARY KEY,
  link_hash    bytea NOT NULL CONSTRAINT link_session_link REFERENCES office.link ON DELETE CASCADE,
  request_hash bytea NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  expires_at   timestamptz(3) NOT NULL
);
CREATE INDEX link_session_by_link ON office.link_session (link_hash);
`;
