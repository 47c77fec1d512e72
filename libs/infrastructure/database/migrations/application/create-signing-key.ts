import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Keys under which an association signs what it answers platforms; the newest signs, each goes on to be told. */
export class CreateSigningKey1796860000020 implements Migration {
  readonly name = 'CreateSigningKey1796860000020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- public_key: the point of Ed25519 in base64url (RFC 8037); private_wrapped: PKCS #8. Times are machine time.
CREATE TABLE office.signing_key (
  id              uuid CONSTRAINT signing_key_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT signing_key_association REFERENCES office.association,
  public_key      text NOT NULL,
  private_wrapped bytea NOT NULL,
  created_at      timestamptz(3) NOT NULL
);
CREATE INDEX signing_key_of_association ON office.signing_key (association_id, created_at);
`;
