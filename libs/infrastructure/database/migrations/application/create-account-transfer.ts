import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/**
 * Transfers of organisations' accounts as the officers' list finds them; what happened is the party's stream. `state`
 * is the one that was carried out here: sessions ended and people told, once.
 */
export class CreateAccountTransfer1796200600010 implements Migration {
  readonly name = 'CreateAccountTransfer1796200600010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE TABLE office.account_transfer (
  id              uuid CONSTRAINT account_transfer_key PRIMARY KEY,
  association_id  uuid NOT NULL CONSTRAINT account_transfer_association REFERENCES office.association,
  party_id        uuid NOT NULL,
  from_account_id uuid NOT NULL CONSTRAINT account_transfer_from REFERENCES office.account,
  to_account_id   uuid NOT NULL CONSTRAINT account_transfer_to REFERENCES office.account,
  ground          text NOT NULL CONSTRAINT account_transfer_ground CHECK (ground IN ('asked-by-holder', 'holder-gone')),
  state           text NOT NULL
    CONSTRAINT account_transfer_state CHECK (state IN ('asked', 'confirmed', 'refused', 'withdrawn')),
  -- Legal time.
  asked_at        timestamptz(3) NOT NULL
);
CREATE INDEX account_transfer_by_day ON office.account_transfer (association_id, asked_at DESC, id DESC);
`;
