import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Issuers of identities (OpenID Connect) that an association takes, and whose account an identity is joined to. */
export class CreateIssuers1796100200020 implements Migration {
  readonly name = 'CreateIssuers1796100200020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- client_secret is wrapped by the master key for the purpose issuer:<id>. trusted_amr, trusted_acr: what in an answer
-- stands for a second factor; nothing does where both are empty.
CREATE TABLE office.issuer (
  id             uuid CONSTRAINT issuer_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT issuer_association REFERENCES office.association,
  name_zh        text NOT NULL,
  name_en        text NOT NULL,
  address        text NOT NULL,
  client_id      text NOT NULL,
  client_secret  bytea NOT NULL,
  trusted_amr    text[] NOT NULL,
  trusted_acr    text[] NOT NULL,
  created_at     timestamptz(3) NOT NULL,
  ended_at       timestamptz(3)
);
CREATE INDEX issuer_of_association ON office.issuer (association_id);

-- subject is the issuer's own name for somebody, and all that is kept of what it says.
CREATE TABLE office.identity (
  id           uuid CONSTRAINT identity_key PRIMARY KEY,
  issuer_id    uuid NOT NULL CONSTRAINT identity_issuer REFERENCES office.issuer,
  subject      text NOT NULL,
  account_id   uuid NOT NULL CONSTRAINT identity_account REFERENCES office.account ON DELETE CASCADE,
  linked_at    timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  CONSTRAINT identity_once UNIQUE (issuer_id, subject)
);
CREATE INDEX identity_of_account ON office.identity (account_id);

-- Answers of issuers that were taken, each once; who sends one again under the same key is answered the same.
CREATE TABLE office.issuer_answer (
  state_hash   bytea CONSTRAINT issuer_answer_key PRIMARY KEY,
  request_hash bytea NOT NULL,
  account_id   uuid NOT NULL CONSTRAINT issuer_answer_account REFERENCES office.account ON DELETE CASCADE,
  strong       boolean NOT NULL,
  taken_at     timestamptz(3) NOT NULL
);
CREATE INDEX issuer_answer_age ON office.issuer_answer (taken_at);
`;
