import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Mails that came to an association's address for complaints, until somebody made something of them. */
export class CreateIncomingMail1796900150010 implements Migration {
  readonly name = 'CreateIncomingMail1796900150010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Where an association takes mails, in lower case; checked_by is the name under which its own mail server says whether a
-- sender is who it says (authserv-id, RFC 8601), null where none does.
CREATE TABLE office.mail_intake (
  association_id uuid NOT NULL CONSTRAINT mail_intake_key PRIMARY KEY CONSTRAINT mail_intake_association REFERENCES office.association,
  address        text NOT NULL CONSTRAINT mail_intake_address UNIQUE,
  is_on          boolean NOT NULL,
  checked_by     text,
  by             uuid NOT NULL,
  at             timestamptz(3) NOT NULL
);
-- A row for each mail, gone when its time is over. message_hash knows it again when it comes twice; sender_hash is keyed.
-- sealed is JSON under the key mail:<id>: from, subject, text, files. state and what follows queue the mail that answers it.
CREATE TABLE office.incoming_mail (
  id              uuid NOT NULL CONSTRAINT incoming_mail_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT incoming_mail_association REFERENCES office.association,
  message_hash    bytea NOT NULL,
  sender_hash     bytea NOT NULL,
  sender          text NOT NULL CONSTRAINT incoming_mail_sender CHECK (sender IN ('passed', 'failed', 'unchecked')),
  sealed          bytea NOT NULL,
  received_at     timestamptz(3) NOT NULL,
  token_hash      bytea NOT NULL CONSTRAINT incoming_mail_token UNIQUE,
  outcome         text CONSTRAINT incoming_mail_outcome CHECK (outcome IN ('claimed', 'dictated', 'tip', 'consultation', 'none')),
  settled_by      uuid,
  settled_at      timestamptz(3),
  draft_id        uuid,
  state           text NOT NULL CONSTRAINT incoming_mail_state CHECK (state IN ('waiting', 'sent', 'void', 'dead')),
  attempts        int NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL,
  last_error      text,
  CONSTRAINT incoming_mail_once UNIQUE (association_id, message_hash)
);
CREATE INDEX incoming_mail_sender_day ON office.incoming_mail (association_id, sender_hash, received_at);
CREATE INDEX incoming_mail_waiting ON office.incoming_mail (next_attempt_at) WHERE state = 'waiting';
`;
