import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What somebody without an account asks about its data: confirmed by a link, checked by people, answered by a link. */
export class AskWithoutAccount1796200700010 implements Migration {
  readonly name = 'AskWithoutAccount1796200700010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- unknown: who asks has no account, and nobody has said yet which party it is; subject_id is then the request itself.
-- asker_content_id: name, mail address and language of who asks, in the vault. identity_*: what was shown, by whom seen.
ALTER TABLE office.data_request
  ALTER COLUMN account_id DROP NOT NULL,
  DROP CONSTRAINT data_request_subject,
  ADD CONSTRAINT data_request_subject CHECK (subject_kind IN ('account', 'party', 'unknown')),
  ADD COLUMN asker_content_id uuid,
  ADD COLUMN identity_confirmed boolean,
  ADD COLUMN identity_shown_content_id uuid,
  ADD COLUMN identity_party_id uuid,
  ADD COLUMN identity_checked_by uuid,
  ADD COLUMN identity_checked_at timestamptz(3),
  ADD CONSTRAINT data_request_asker CHECK (account_id IS NOT NULL OR asker_content_id IS NOT NULL),
  ADD CONSTRAINT data_request_identity CHECK ((identity_checked_at IS NULL) = (identity_confirmed IS NULL));

-- A link mailed to somebody without an account, good once: to confirm what it asks, or to read the answer. expires_at
-- and used_at are machine time.
CREATE TABLE office.data_link (
  id               uuid CONSTRAINT data_link_key PRIMARY KEY,
  association_id   uuid NOT NULL CONSTRAINT data_link_association REFERENCES office.association,
  purpose          text NOT NULL CONSTRAINT data_link_purpose CHECK (purpose IN ('confirmation', 'answer')),
  token_hash       bytea NOT NULL CONSTRAINT data_link_token UNIQUE,
  kind             text CONSTRAINT data_link_kind CHECK (kind IN ('access', 'correction', 'erasure', 'withdrawal')),
  asker_content_id uuid NOT NULL,
  text_content_id  uuid,
  request_id       uuid,
  expires_at       timestamptz(3) NOT NULL,
  used_at          timestamptz(3),
  CONSTRAINT data_link_leads CHECK (CASE purpose WHEN 'answer' THEN request_id IS NOT NULL ELSE kind IS NOT NULL END)
);
CREATE INDEX data_link_ended ON office.data_link (expires_at) WHERE used_at IS NULL;
`;
