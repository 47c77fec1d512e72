import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** By which master key a key of the vault is wrapped, so that it can be replaced; operators have keys of their own. */
export class NoteWrappingKeys1796100500030 implements Migration {
  readonly name = 'NoteWrappingKeys1796100500030';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- an id that tells nothing of the key; none where an older release wrapped it
ALTER TABLE vault.key ADD COLUMN wrapped_by text;
-- without an association: of the operator of the installation
ALTER TABLE office.api_key ALTER COLUMN association_id DROP NOT NULL;
ALTER TABLE office.api_key ADD CONSTRAINT api_key_place CHECK ((kind = 'operator') = (association_id IS NULL));
`;
