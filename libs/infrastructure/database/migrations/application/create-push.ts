import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Browsers that want to be told that there is something, by which key, and what is on its way to them. */
export class CreatePush1796730000010 implements Migration {
  readonly name = 'CreatePush1796730000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By which push services know this installation (RFC 8292). The newest is given out; an older one stays as long as a
-- browser subscribed under it, which no other key may tell anything. Times are machine time.
CREATE TABLE office.push_key (
  id              uuid CONSTRAINT push_key_key PRIMARY KEY,
  public_key      text NOT NULL,
  private_wrapped bytea NOT NULL,
  created_at      timestamptz(3) NOT NULL
);

-- A browser of an account, or of whoever opened a link; wrapped: where it is reached, and under which keys of its own.
-- endpoint_hash finds one browser again, keyed. Ended ones are deleted.
CREATE TABLE office.push_subscription (
  id             uuid CONSTRAINT push_subscription_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT push_subscription_association REFERENCES office.association,
  account_id     uuid CONSTRAINT push_subscription_account REFERENCES office.account ON DELETE CASCADE,
  link_hash      bytea CONSTRAINT push_subscription_link REFERENCES office.link ON DELETE CASCADE,
  session_hash   bytea NOT NULL,
  endpoint_hash  bytea NOT NULL CONSTRAINT push_subscription_endpoint UNIQUE,
  key_id         uuid NOT NULL CONSTRAINT push_subscription_by REFERENCES office.push_key,
  wrapped        bytea NOT NULL,
  locale         text NOT NULL CONSTRAINT push_subscription_locale CHECK (locale IN ('zh-CN', 'en')),
  created_at     timestamptz(3) NOT NULL,
  CONSTRAINT push_subscription_whose CHECK ((account_id IS NULL) <> (link_hash IS NULL))
);
CREATE INDEX push_subscription_of_account ON office.push_subscription (account_id);
CREATE INDEX push_subscription_of_link ON office.push_subscription (link_hash);
CREATE INDEX push_subscription_of_session ON office.push_subscription (session_hash);

-- That there is something, once for each browser and instant; about: the dispute that is opened then, if it is one.
CREATE TABLE office.push_message (
  id              uuid CONSTRAINT push_message_key PRIMARY KEY,
  subscription_id uuid NOT NULL
    CONSTRAINT push_message_to REFERENCES office.push_subscription ON DELETE CASCADE,
  about_id        uuid,
  due_at          timestamptz(3) NOT NULL,
  state           text NOT NULL DEFAULT 'waiting'
    CONSTRAINT push_message_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text,
  CONSTRAINT push_message_once UNIQUE (subscription_id, due_at)
);
CREATE INDEX push_message_due ON office.push_message (next_attempt_at, id) WHERE state = 'waiting';

-- Whoever signs out, or is signed out, is told nothing more in that browser, whichever way it happens. A session that
-- runs out by itself ends nothing: it would be over before there is anything to tell.
CREATE FUNCTION office.end_push_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM office.push_subscription WHERE session_hash = NEW.token_hash;
  RETURN NULL;
END $$;
CREATE TRIGGER session_ends_push AFTER UPDATE OF expires_at ON office.session
  FOR EACH ROW WHEN (NEW.expires_at < OLD.expires_at) EXECUTE FUNCTION office.end_push_of_session();
CREATE TRIGGER link_session_ends_push AFTER UPDATE OF expires_at ON office.link_session
  FOR EACH ROW WHEN (NEW.expires_at < OLD.expires_at) EXECUTE FUNCTION office.end_push_of_session();
`;
