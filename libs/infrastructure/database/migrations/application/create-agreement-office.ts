import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** What an association states of itself as a mediation body, and who brings electronic signatures. */
export class CreateAgreementOffice1795500001110 implements MigrationInterface {
  readonly name = 'CreateAgreementOffice1795500001110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- By which law it is a mediation body: a court confirms nothing that was agreed before one that is none.
CREATE TABLE office.mediation_body (
  association_id uuid CONSTRAINT mediation_body_key PRIMARY KEY CONSTRAINT mediation_body_association REFERENCES office.association,
  legal_basis    text NOT NULL CONSTRAINT mediation_body_basis CHECK (legal_basis IN ('peoples-mediation', 'commercial-mediation', 'none')),
  place          text NOT NULL,
  stated_at      timestamptz(3) NOT NULL
);

-- The provider of reliable electronic signatures that an association has hired; its secret is wrapped by the master key.
CREATE TABLE office.signature_provider (
  association_id uuid CONSTRAINT signature_provider_key PRIMARY KEY CONSTRAINT signature_provider_association REFERENCES office.association,
  name           text NOT NULL,
  url            text NOT NULL,
  secret_wrapped bytea NOT NULL,
  created_at     timestamptz(3) NOT NULL
);

-- One party asked to sign one version of one agreement with the provider. The provider knows it by the id alone. By machine time.
CREATE TABLE office.signature_request (
  id              uuid CONSTRAINT signature_request_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT signature_request_association REFERENCES office.association,
  dispute_id      uuid NOT NULL,
  mediation_id    uuid NOT NULL,
  version         int NOT NULL,
  party_id        uuid NOT NULL,
  document_sha256 bytea NOT NULL,
  created_at      timestamptz(3) NOT NULL,
  CONSTRAINT signature_request_one UNIQUE (mediation_id, version, party_id)
);
`;
