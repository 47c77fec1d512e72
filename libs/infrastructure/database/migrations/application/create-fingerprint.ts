import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Finds the same file in another dispute. */
export class CreateFingerprint1795500001020 implements MigrationInterface {
  readonly name = 'CreateFingerprint1795500001020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Keyed hashes of files that were sent: equal for equal files of one association, and telling nothing to who lacks the key.
-- Written before the event; a row without one does no harm.
CREATE TABLE vault.fingerprint (
  association_id uuid NOT NULL,
  dispute_id     uuid NOT NULL,
  evidence_id    uuid NOT NULL,
  fingerprint    bytea NOT NULL,
  CONSTRAINT fingerprint_key PRIMARY KEY (association_id, dispute_id, evidence_id)
);
CREATE INDEX fingerprint_same ON vault.fingerprint (association_id, fingerprint);
`;
