import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** Drafts: papers of their authors that nobody else sees and nothing starts with. */
export class CreateDraft1795500001060 implements MigrationInterface {
  readonly name = 'CreateDraft1795500001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- What an account has begun to write. Never in the log; encrypted under a key of that account. Times are legal time.
CREATE TABLE office.draft (
  id             uuid CONSTRAINT draft_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT draft_association REFERENCES office.association,
  account_id     uuid NOT NULL CONSTRAINT draft_account REFERENCES office.account,
  kind           text NOT NULL,
  version        int NOT NULL,
  sealed         bytea NOT NULL,
  saved_at       timestamptz(3) NOT NULL,
  expires_at     timestamptz(3) NOT NULL
);
CREATE INDEX draft_of ON office.draft (account_id, saved_at DESC);
CREATE INDEX draft_expiry ON office.draft (association_id, expires_at);
`;
