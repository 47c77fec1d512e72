import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Words and personal data, encrypted. */
export class CreateVault1795500001002 implements MigrationInterface {
  readonly name = 'CreateVault1795500001002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One key per purpose, wrapped by the installation's master key, which no database holds. Destroying it is erasure.
CREATE TABLE vault.key (
  id             uuid PRIMARY KEY,
  association_id uuid NOT NULL,
  name           text NOT NULL,
  wrapped        bytea,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  destroyed_at   timestamptz(3),
  UNIQUE (association_id, name),
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);

-- Ciphertext that events name by id. Written before its event; what no event names within a day is swept.
CREATE TABLE vault.content (
  id             uuid PRIMARY KEY,
  association_id uuid NOT NULL,
  key_id         uuid NOT NULL REFERENCES vault.key,
  nonce          bytea NOT NULL,
  bytes          bytea NOT NULL,
  created_at     timestamptz(3) NOT NULL DEFAULT now(),
  named_at       timestamptz(3)
);
CREATE INDEX content_unnamed ON vault.content (created_at) WHERE named_at IS NULL;
`;
