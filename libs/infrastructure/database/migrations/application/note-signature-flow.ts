import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** By which flow of a provider's a party was asked to sign. */
export class NoteSignatureFlow1796400200010 implements Migration {
  readonly name = 'NoteSignatureFlow1796400200010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- The provider's numbers of the flow and its file, where its interface has them, and the text that they were made for.
ALTER TABLE office.signature_request
  ADD COLUMN flow_id text, ADD COLUMN flow_file_id text, ADD COLUMN flow_sha256 bytea;
`);
  }

  down = onlyForward;
}
