import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Second factors of accounts, what stands between a password and a session, and what people are told of both. */
export class CreateFactors1796100200010 implements Migration {
  readonly name = 'CreateFactors1796100200010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A TOTP generator: secret is wrapped by the master key for the purpose totp:<id>; last_step is the step of the newest
-- code that was used, so that none is good twice. A passkey: what its authenticator registered.
CREATE TABLE office.factor (
  id            uuid CONSTRAINT factor_key PRIMARY KEY,
  account_id    uuid NOT NULL CONSTRAINT factor_account REFERENCES office.account ON DELETE CASCADE,
  kind          text NOT NULL CONSTRAINT factor_kind CHECK (kind IN ('totp', 'passkey')),
  name          text NOT NULL,
  secret        bytea,
  last_step     bigint,
  credential_id bytea CONSTRAINT factor_credential UNIQUE,
  public_key    bytea,
  sign_count    bigint,
  transports    text[],
  synced        boolean,
  created_at    timestamptz(3) NOT NULL,
  confirmed_at  timestamptz(3),
  last_used_at  timestamptz(3),
  CONSTRAINT factor_whole CHECK (CASE kind
    WHEN 'totp' THEN secret IS NOT NULL AND credential_id IS NULL
    ELSE credential_id IS NOT NULL AND public_key IS NOT NULL AND sign_count IS NOT NULL AND confirmed_at IS NOT NULL END)
);
CREATE INDEX factor_of_account ON office.factor (account_id);

-- 120 random bits each, so that a plain hash is enough (ASVS 6.5.2); the newest set replaces the one before.
CREATE TABLE office.recovery_code (
  code_hash  bytea CONSTRAINT recovery_code_key PRIMARY KEY,
  account_id uuid NOT NULL CONSTRAINT recovery_code_account REFERENCES office.account ON DELETE CASCADE,
  created_at timestamptz(3) NOT NULL,
  used_at    timestamptz(3)
);
CREATE INDEX recovery_code_of_account ON office.recovery_code (account_id);

-- The first step was right, the second is owed. password_mark: a hash of the password's hash then, so that it ends with it.
CREATE TABLE office.half_session (
  token_hash    bytea CONSTRAINT half_session_key PRIMARY KEY,
  account_id    uuid NOT NULL CONSTRAINT half_session_account REFERENCES office.account ON DELETE CASCADE,
  request_hash  bytea NOT NULL,
  owed          text NOT NULL CONSTRAINT half_session_owed CHECK (owed IN ('factor', 'enrolment')),
  password_mark bytea,
  enrolled_at   timestamptz(3),
  ended_at      timestamptz(3),
  created_at    timestamptz(3) NOT NULL,
  expires_at    timestamptz(3) NOT NULL
);
CREATE INDEX half_session_of_account ON office.half_session (account_id);

-- When and by what whoever holds a session last proved to be its person.
CREATE TABLE office.session_proof (
  token_hash bytea CONSTRAINT session_proof_key PRIMARY KEY
               CONSTRAINT session_proof_session REFERENCES office.session ON DELETE CASCADE,
  means      text NOT NULL,
  proved_at  timestamptz(3) NOT NULL
);

-- Challenges that were answered: none is answered twice.
CREATE TABLE office.used_challenge (
  challenge_hash bytea CONSTRAINT used_challenge_key PRIMARY KEY,
  expires_at     timestamptz(3) NOT NULL
);
CREATE INDEX used_challenge_expiry ON office.used_challenge (expires_at);

-- Codes that were tried and were not right, or not looked at yet.
CREATE TABLE office.factor_attempt (
  account_id uuid NOT NULL CONSTRAINT factor_attempt_account REFERENCES office.account ON DELETE CASCADE,
  address    text NOT NULL,
  at         timestamptz(3) NOT NULL
);
CREATE INDEX factor_attempt_of_account ON office.factor_attempt (account_id, at);

-- What an association asks for beyond the installation.
CREATE TABLE office.factor_policy (
  association_id uuid CONSTRAINT factor_policy_key PRIMARY KEY
                   CONSTRAINT factor_policy_association REFERENCES office.association,
  roles          text[] NOT NULL,
  changed_by     text NOT NULL,
  changed_at     timestamptz(3) NOT NULL
);

-- Somebody lost all factors. It takes effect at effective_at, or when a second administrator agrees.
CREATE TABLE office.factor_reset (
  id             uuid CONSTRAINT factor_reset_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT factor_reset_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT factor_reset_account REFERENCES office.account ON DELETE CASCADE,
  reason         text NOT NULL CONSTRAINT factor_reset_reason CHECK (reason IN ('lost-device', 'broken-device', 'other')),
  asked_by       uuid NOT NULL,
  asked_at       timestamptz(3) NOT NULL,
  effective_at   timestamptz(3) NOT NULL,
  agreed_by      uuid,
  agreed_at      timestamptz(3),
  refused_by     uuid,
  refused_at     timestamptz(3),
  done_at        timestamptz(3)
);
CREATE UNIQUE INDEX factor_reset_open ON office.factor_reset (account_id) WHERE done_at IS NULL AND refused_at IS NULL;
CREATE INDEX factor_reset_of_association ON office.factor_reset (association_id, id);
`;
