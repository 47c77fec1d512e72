import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** A party that said no at the provider is asked under a new reference, and what it was asked under before stands. */
export class AskToSignAgain1796970010000 implements Migration {
  readonly name = 'AskToSignAgain1796970010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- round: how many noes at the provider went before; declined: whether one came to this request. An older release asks
-- in the first round, and names the constraint.
ALTER TABLE office.signature_request
  ADD COLUMN round int NOT NULL DEFAULT 0,
  ADD COLUMN declined boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT signature_request_one,
  ADD CONSTRAINT signature_request_one UNIQUE (mediation_id, version, party_id, round);
`;
