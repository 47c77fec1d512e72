import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A platform is asked whether who registered is the seller behind a shop there; what it said counts so long. */
export class CreateSellerQuestion1796200400010 implements Migration {
  readonly name = 'CreateSellerQuestion1796200400010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.seller_question (
  id              uuid CONSTRAINT seller_question_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT seller_question_association REFERENCES office.association,
  registration_id uuid NOT NULL CONSTRAINT seller_question_registration REFERENCES office.registration,
  platform_id     uuid NOT NULL CONSTRAINT seller_question_platform REFERENCES office.platform,
  shop            text NOT NULL,
  asked_by        uuid NOT NULL,
  asked_at        timestamptz(3) NOT NULL,
  outcome         text CONSTRAINT seller_question_outcome CHECK (outcome IN ('confirmed', 'denied')),
  -- What the platform vouches for, and until when by legal time; without an end if none was told.
  vouches         text[] NOT NULL DEFAULT '{}',
  until           timestamptz(3),
  -- The platform, and its person where one answered.
  answered_by     text,
  answered_person uuid,
  answered_at     timestamptz(3),
  CONSTRAINT seller_question_answered CHECK ((outcome IS NULL) = (answered_at IS NULL)),
  CONSTRAINT seller_question_vouches CHECK ((outcome = 'confirmed') = (cardinality(vouches) > 0) OR outcome IS NULL)
);
CREATE UNIQUE INDEX seller_question_once ON office.seller_question (registration_id, platform_id, shop) WHERE outcome IS NULL;
CREATE INDEX seller_question_by_platform ON office.seller_question (platform_id, asked_at);
CREATE INDEX seller_question_by_association ON office.seller_question (association_id, asked_at);
`;
