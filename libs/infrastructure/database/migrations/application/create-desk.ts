import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What the desk keeps for itself: tags, views and feeds; and the words that it searches. */
export class CreateDesk1796300100000 implements Migration {
  readonly name = 'CreateDesk1796300100000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Short marks that the staff put on a dispute, for themselves alone.
CREATE TABLE office.dispute_tag (
  dispute_id     uuid NOT NULL,
  tag            text NOT NULL,
  association_id uuid NOT NULL CONSTRAINT dispute_tag_association REFERENCES office.association,
  put_by         text NOT NULL,
  put_at         timestamptz(3) NOT NULL,
  CONSTRAINT dispute_tag_key PRIMARY KEY (dispute_id, tag)
);
CREATE INDEX dispute_tag_of ON office.dispute_tag (association_id, tag, dispute_id);

-- A list as somebody has set it: filters, sort and columns as the page knows them.
CREATE TABLE office.docket_view (
  id             uuid CONSTRAINT docket_view_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT docket_view_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT docket_view_account REFERENCES office.account ON DELETE CASCADE,
  name           text NOT NULL,
  filters        jsonb NOT NULL,
  sort           text NOT NULL,
  columns        text[] NOT NULL,
  shared         boolean NOT NULL,
  made_at        timestamptz(3) NOT NULL,
  changed_at     timestamptz(3) NOT NULL
);
CREATE INDEX docket_view_of ON office.docket_view (association_id, account_id);

-- A calendar that a program of its owner's reads by a secret address.
CREATE TABLE office.calendar_feed (
  id             uuid CONSTRAINT calendar_feed_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT calendar_feed_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT calendar_feed_account REFERENCES office.account ON DELETE CASCADE,
  token_hash     bytea NOT NULL CONSTRAINT calendar_feed_token UNIQUE,
  made_at        timestamptz(3) NOT NULL,
  read_at        timestamptz(3),
  ended_at       timestamptz(3)
);
CREATE INDEX calendar_feed_of ON office.calendar_feed (account_id) WHERE ended_at IS NULL;

-- Words in the clear, to be searched. Unlogged: they stand in no journal, no replica and no backup, and after a crash
-- they are made anew from the vault. key_id: of the words; none of what lies in the clear anyway. No samples are kept.
CREATE UNLOGGED TABLE read.word (
  content_id     uuid CONSTRAINT word_key PRIMARY KEY,
  association_id uuid NOT NULL,
  dispute_id     uuid,
  party_id       uuid,
  kind           text NOT NULL,
  about_id       text NOT NULL,
  of_docket      boolean NOT NULL,
  position       bigint NOT NULL,
  key_id         uuid,
  text           text NOT NULL,
  plain          text NOT NULL,
  grams          int[] NOT NULL
);
ALTER TABLE read.word ALTER COLUMN text SET STATISTICS 0, ALTER COLUMN plain SET STATISTICS 0, ALTER COLUMN grams SET STATISTICS 0;
CREATE INDEX word_grams ON read.word USING gin (grams) WITH (fastupdate = off);
CREATE INDEX word_newest ON read.word (association_id, position, content_id);
CREATE INDEX word_dispute ON read.word (dispute_id) WHERE dispute_id IS NOT NULL;
CREATE INDEX word_key_id ON read.word (key_id) WHERE key_id IS NOT NULL;
CREATE INDEX word_party ON read.word (party_id) WHERE party_id IS NOT NULL;

-- How far the words go; unlogged as well, so that it is empty whenever they are.
CREATE UNLOGGED TABLE read.word_place (
  version  text CONSTRAINT word_place_key PRIMARY KEY,
  position bigint NOT NULL
);
`;
