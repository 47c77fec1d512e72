import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** What people ask about their own data, what may not be erased, and breaches. */
export class CreatePrivacy1796100600030 implements Migration {
  readonly name = 'CreatePrivacy1796100600030';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- What a person asks about its own data; words lie in the vault. due_at: the end of the answer period. Times are legal time.
CREATE TABLE office.data_request (
  id               uuid CONSTRAINT data_request_key PRIMARY KEY,
  association_id   uuid NOT NULL CONSTRAINT data_request_association REFERENCES office.association,
  account_id       uuid NOT NULL,
  subject_kind     text NOT NULL CONSTRAINT data_request_subject CHECK (subject_kind IN ('account', 'party')),
  subject_id       uuid NOT NULL,
  kind             text NOT NULL CONSTRAINT data_request_kind CHECK (kind IN ('erasure', 'correction')),
  text_content_id  uuid,
  asked_at         timestamptz(3) NOT NULL,
  due_at           timestamptz(3) NOT NULL,
  state            text NOT NULL CONSTRAINT data_request_state CHECK (state IN ('open', 'partly', 'done', 'refused')),
  kept             jsonb NOT NULL DEFAULT '[]',
  answer_content_id uuid,
  answered_by      uuid,
  answered_at      timestamptz(3),
  looked_at        timestamptz(3)
);
CREATE INDEX data_request_of ON office.data_request (association_id, asked_at DESC, id);
CREATE INDEX data_request_open ON office.data_request (association_id) WHERE state IN ('open', 'partly');

-- What must not be erased, by two people: proposed by one, placed by another, and lifted in the same way.
CREATE TABLE office.legal_hold (
  id               uuid CONSTRAINT legal_hold_key PRIMARY KEY,
  association_id   uuid NOT NULL CONSTRAINT legal_hold_association REFERENCES office.association,
  subject_kind     text NOT NULL CONSTRAINT legal_hold_subject CHECK (subject_kind IN ('account', 'party', 'dispute')),
  subject_id       uuid NOT NULL,
  reason_content_id uuid NOT NULL,
  proposed_by      uuid NOT NULL,
  proposed_at      timestamptz(3) NOT NULL,
  placed_by        uuid,
  placed_at        timestamptz(3),
  lift_proposed_by uuid,
  lift_proposed_at timestamptz(3),
  lifted_by        uuid,
  lifted_at        timestamptz(3)
);
CREATE INDEX legal_hold_of ON office.legal_hold (association_id, proposed_at DESC, id);
CREATE INDEX legal_hold_standing ON office.legal_hold (association_id, subject_id) WHERE lifted_at IS NULL;

-- A breach of data, and who was told of it.
CREATE TABLE office.breach (
  id                uuid CONSTRAINT breach_key PRIMARY KEY,
  association_id    uuid NOT NULL CONSTRAINT breach_association REFERENCES office.association,
  discovered_at     timestamptz(3) NOT NULL,
  recorded_by       uuid NOT NULL,
  recorded_at       timestamptz(3) NOT NULL,
  words_content_id  uuid NOT NULL,
  account_ids       uuid[] NOT NULL,
  party_ids         uuid[] NOT NULL,
  harm_averted      boolean NOT NULL,
  told              jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX breach_of ON office.breach (association_id, recorded_at DESC, id);
`;
