import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** The parties of an association are listed, the newest first, without a look at all other streams. */
export class IndexParties1796400100001 implements Migration {
  readonly name = 'IndexParties1796400100001';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `CREATE INDEX stream_of_party ON log.stream (association_id, first_position) WHERE category = 'party'`;
