import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';
import { lockingEvents } from './locking-events.js';

/**
 * The first of three steps that make the log a table of ranges, without copying an event (ADR 91): the table that is
 * there is bounded, with room for half a range at least. Events on from here are held to it, those before by the next
 * step.
 */
export class BoundLog1796920150000 implements Migration {
  readonly name = 'BoundLog1796920150000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = lockingEvents(`
  EXECUTE format(
    'ALTER TABLE log.event ADD CONSTRAINT event_1_range CHECK (position < %s) NOT VALID',
    ((SELECT position FROM log.head) + 1000000) / 2000000 * 2000000 + 2000001);
`);
