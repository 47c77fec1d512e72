import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Configuration: who the associations are, who may sign in, which platforms there are. */
export class CreateOffice1795500001003 implements MigrationInterface {
  readonly name = 'CreateOffice1795500001003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- An association administers disputes; everything else belongs to one. Legal time is machine time plus its offset.
CREATE TABLE office.association (
  id                      uuid CONSTRAINT association_key PRIMARY KEY,
  name_zh                 text NOT NULL,
  name_en                 text NOT NULL,
  clock_offset_ms         bigint NOT NULL DEFAULT 0,
  case_manager_account_id uuid,
  created_at              timestamptz(3) NOT NULL DEFAULT now()
);

-- A person who signs in, and the parties that this person acts for.
CREATE TABLE office.account (
  id             uuid CONSTRAINT account_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT account_association REFERENCES office.association,
  login          text NOT NULL,
  password_hash  text NOT NULL,
  name           text NOT NULL,
  mail           text NOT NULL,
  locale         text NOT NULL CONSTRAINT account_locale CHECK (locale IN ('zh-CN', 'en')),
  roles          text[] NOT NULL DEFAULT '{}' CONSTRAINT account_roles CHECK (roles <@ ARRAY['party', 'case-manager', 'administrator']),
  party_ids      uuid[] NOT NULL DEFAULT '{}',
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  CONSTRAINT account_login UNIQUE (association_id, login)
);

-- The token is known to the browser alone. request_hash: the request that opened the session, so that it may come twice.
CREATE TABLE office.session (
  token_hash   bytea CONSTRAINT session_key PRIMARY KEY,
  account_id   uuid NOT NULL CONSTRAINT session_account REFERENCES office.account ON DELETE CASCADE,
  request_hash bytea NOT NULL,
  created_at   timestamptz(3) NOT NULL DEFAULT now(),
  expires_at   timestamptz(3) NOT NULL
);
CREATE INDEX session_expiry ON office.session (expires_at);

-- A marketplace that carries out measures. Its webhook secret is wrapped by the master key.
CREATE TABLE office.platform (
  id                     uuid CONSTRAINT platform_key PRIMARY KEY,
  association_id         uuid NOT NULL CONSTRAINT platform_association REFERENCES office.association,
  name                   text NOT NULL,
  webhook_url            text,
  webhook_secret_wrapped bytea,
  handle                 text NOT NULL,
  created_at             timestamptz(3) NOT NULL DEFAULT now()
);

-- What a program signs in with: a platform's, or that of an association's operator.
CREATE TABLE office.api_key (
  key_hash       bytea CONSTRAINT api_key_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT api_key_association REFERENCES office.association,
  platform_id    uuid CONSTRAINT api_key_platform REFERENCES office.platform,
  kind           text NOT NULL CONSTRAINT api_key_kind CHECK (kind IN ('platform', 'operator')),
  label          text NOT NULL,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  revoked_at     timestamptz(3)
);

-- What each running process last saw of the clocks, so that an operator knows when an advance has reached all of them.
CREATE TABLE office.process_seen (
  process_id text CONSTRAINT process_seen_key PRIMARY KEY,
  kind       text NOT NULL,
  clock_seen bigint NOT NULL,
  at         timestamptz(3) NOT NULL
);
`;
