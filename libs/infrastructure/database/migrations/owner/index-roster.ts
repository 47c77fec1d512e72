import type { MigrationInterface, QueryRunner } from 'typeorm';
import { onlyForward } from '../only-forward.js';

/** The streams of which a panel is drawn are found without a look at all others. */
export class IndexRoster1795700000011 implements MigrationInterface {
  readonly name = 'IndexRoster1795700000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `CREATE INDEX stream_of_roster ON log.stream (association_id) WHERE category IN ('neutral', 'affiliation')`;
