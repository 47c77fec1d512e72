import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** The second step: every event is held to the bound. Reads the whole table, and everybody appends meanwhile. */
export class CheckBound1796920150100 implements Migration {
  readonly name = 'CheckBound1796920150100';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE log.event VALIDATE CONSTRAINT event_1_range');
  }

  down = onlyForward;
}
