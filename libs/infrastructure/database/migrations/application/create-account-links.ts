import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Invitations, resets and changes of address by single-use links; what an account is told; names of associations. */
export class CreateAccountLinks1796100100010 implements Migration {
  readonly name = 'CreateAccountLinks1796100100010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Since when the mail address is known to be the person's own: a link that was sent there came back.
ALTER TABLE office.account ADD COLUMN mail_confirmed_at timestamptz(3);

-- One use of one link by the person of an account. The token follows from the id and the installation's key, and no
-- database holds it. ended_at: another took its place, or somebody withdrew it.
CREATE TABLE office.account_link (
  id         uuid CONSTRAINT account_link_key PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT account_link_token UNIQUE,
  account_id uuid NOT NULL CONSTRAINT account_link_account REFERENCES office.account ON DELETE CASCADE,
  purpose    text NOT NULL CONSTRAINT account_link_purpose CHECK (purpose IN ('invitation', 'reset', 'mail-change')),
  channel    text NOT NULL CONSTRAINT account_link_channel CHECK (channel IN ('mail', 'sms', 'hand')),
  new_mail   text,
  created_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  used_at    timestamptz(3),
  ended_at   timestamptz(3)
);
CREATE INDEX account_link_of_account ON office.account_link (account_id, purpose, created_at);

-- What the person of an account is told by the worker. address: where it goes instead of the account's own address;
-- taken away when it went. facts: ids, instants, and of a session its address and device.
CREATE TABLE office.account_notice (
  id              uuid CONSTRAINT account_notice_key PRIMARY KEY,
  account_id      uuid NOT NULL CONSTRAINT account_notice_account REFERENCES office.account ON DELETE CASCADE,
  topic           text NOT NULL,
  channel         text NOT NULL CONSTRAINT account_notice_channel CHECK (channel IN ('mail', 'sms')),
  address         text,
  link_id         uuid CONSTRAINT account_notice_link REFERENCES office.account_link ON DELETE CASCADE,
  facts           jsonb NOT NULL DEFAULT '{}',
  state           text NOT NULL DEFAULT 'waiting' CONSTRAINT account_notice_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        int NOT NULL DEFAULT 0,
  created_at      timestamptz(3) NOT NULL,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text
);
CREATE INDEX account_notice_next ON office.account_notice (next_attempt_at) WHERE state = 'waiting';

-- Somebody says to be that person and to have forgotten the password. The API notes it alike whether there is such an
-- account or not; the worker looks, sends a link or nothing, and takes the row away.
CREATE TABLE office.reset_wish (
  id          uuid CONSTRAINT reset_wish_key PRIMARY KEY,
  association text NOT NULL,
  login       text NOT NULL,
  address     text,
  created_at  timestamptz(3) NOT NULL
);

-- With what an account was signed in to: a cookie of the browser, or for programs what they call themselves and from
-- where. Another one is told to its person.
CREATE TABLE office.account_device (
  account_id   uuid NOT NULL CONSTRAINT account_device_account REFERENCES office.account ON DELETE CASCADE,
  device_hash  bytea NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  CONSTRAINT account_device_key PRIMARY KEY (account_id, device_hash)
);

-- The name by which people find an association, as in /a/<slug>. One that was replaced still leads there, and is
-- nobody else's for ever.
CREATE TABLE office.association_slug (
  slug           text CONSTRAINT association_slug_key PRIMARY KEY
                   CONSTRAINT association_slug_form CHECK (slug ~ '^[a-z0-9](-?[a-z0-9])*$' AND length(slug) BETWEEN 2 AND 60),
  association_id uuid NOT NULL CONSTRAINT association_slug_association REFERENCES office.association,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  replaced_at    timestamptz(3)
);
CREATE UNIQUE INDEX association_slug_current ON office.association_slug (association_id) WHERE replaced_at IS NULL;
INSERT INTO office.association_slug (slug, association_id)
  SELECT 'a-' || right(id::text, 12), id FROM office.association;
-- A host name of its own, under which the operator has it answer.
CREATE TABLE office.association_host (
  host           text CONSTRAINT association_host_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT association_host_association REFERENCES office.association,
  created_at     timestamptz(3) NOT NULL DEFAULT now()
);
`;
