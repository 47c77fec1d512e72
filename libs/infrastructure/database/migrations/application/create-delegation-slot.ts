import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** How many complaints a platform has handed over on a day, for the cap of its agreement. */
export class CreateDelegationSlot1795700001060 implements MigrationInterface {
  readonly name = 'CreateDelegationSlot1795700001060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- One row per complaint that a platform wants to hand over, by its own number (keyed), taken before anything is recorded: sent again it takes no
-- second place. A place whose complaint never came counts for its day all the same.
CREATE TABLE office.delegation_slot (
  dispute_id     uuid CONSTRAINT delegation_slot_key PRIMARY KEY,
  association_id uuid NOT NULL,
  platform_id    uuid NOT NULL,
  day            date NOT NULL
);
CREATE TABLE office.delegation_day (
  association_id uuid NOT NULL,
  platform_id    uuid NOT NULL,
  day            date NOT NULL,
  taken          int NOT NULL,
  CONSTRAINT delegation_day_key PRIMARY KEY (association_id, platform_id, day)
);
`;
