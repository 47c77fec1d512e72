import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Several workers share what is to be done: who lives, who reads what, who calls whom just now, how far wakes are. */
export class CreateWorker1796920130000 implements Migration {
  readonly name = 'CreateWorker1796920130000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
-- Of the moment alone, so nothing of it need outlive a crash: whoever lives says so again within seconds.
CREATE UNLOGGED TABLE read.worker (
  id      uuid PRIMARY KEY,
  roles   text[] NOT NULL,
  -- The connection over which it says that it lives: where that has ended, so has it.
  backend integer NOT NULL,
  until   timestamptz(3) NOT NULL
);
CREATE UNLOGGED TABLE read.lease (
  name   text PRIMARY KEY,
  holder uuid NOT NULL REFERENCES read.worker ON DELETE CASCADE
);
CREATE INDEX lease_holder ON read.lease (holder);
-- Each place is one call that may be made to a destination at a time.
CREATE UNLOGGED TABLE read.place (
  destination text NOT NULL,
  place       smallint NOT NULL,
  holder      uuid NOT NULL REFERENCES read.worker ON DELETE CASCADE,
  PRIMARY KEY (destination, place)
);
CREATE INDEX place_holder ON read.place (holder);
-- Up to where all disputes of a part have been woken.
CREATE TABLE read.wake_shard (
  shard    smallint PRIMARY KEY,
  position bigint NOT NULL
);
`;
