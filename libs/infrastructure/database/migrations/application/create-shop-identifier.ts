import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Identifiers of shops that platforms handed over, as hashes; rows go when their ground ends. */
export class CreateShopIdentifier1796910060000 implements Migration {
  readonly name = 'CreateShopIdentifier1796910060000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- A shop of which there are identifiers; shop_id is the stream of its account. words_id: name and handle, sealed under shop:<id>.
CREATE TABLE office.known_shop (
  id             uuid NOT NULL CONSTRAINT known_shop_key PRIMARY KEY,
  association_id uuid NOT NULL CONSTRAINT known_shop_association REFERENCES office.association,
  platform_id    uuid NOT NULL CONSTRAINT known_shop_platform REFERENCES office.platform,
  shop_id        uuid NOT NULL CONSTRAINT known_shop_once UNIQUE,
  words_id       uuid NOT NULL,
  given_at       timestamptz(3) NOT NULL
);
CREATE INDEX known_shop_of_platform ON office.known_shop (association_id, platform_id, id);
-- hash: of what the platform hashed, hashed again by a key that never leaves the vault. generation: by which key.
CREATE TABLE office.shop_identifier (
  shop_id        uuid NOT NULL CONSTRAINT shop_identifier_shop REFERENCES office.known_shop (shop_id) ON DELETE CASCADE,
  association_id uuid NOT NULL,
  platform_id    uuid NOT NULL,
  kind           text NOT NULL,
  hash           bytea NOT NULL,
  generation     integer NOT NULL,
  CONSTRAINT shop_identifier_key PRIMARY KEY (shop_id, kind, hash)
);
CREATE INDEX shop_identifier_shared ON office.shop_identifier (association_id, kind, hash);
`;
