import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Keys of platforms have an id, scopes, and a day on which they were last used. */
export class ScopePlatformKeys1795900001240 implements Migration {
  readonly name = 'ScopePlatformKeys1795900001240';
  readonly oldestRelease = '0.1.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Keys that were there before keep all scopes, and so do those that an older release makes meanwhile.
ALTER TABLE office.api_key ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT api_key_id UNIQUE;
ALTER TABLE office.api_key ADD COLUMN scopes text[] NOT NULL DEFAULT '{read,measures,delegation,keys}'
  CONSTRAINT api_key_scopes CHECK (scopes <@ ARRAY['read', 'measures', 'delegation', 'keys']);
ALTER TABLE office.api_key ADD COLUMN last_used_at timestamptz(3);
CREATE INDEX api_key_by_platform ON office.api_key (platform_id, created_at);
`;
