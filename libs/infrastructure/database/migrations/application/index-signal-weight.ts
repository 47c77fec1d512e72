import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** The docket by what the signals of its disputes weigh, page by page. */
export class IndexSignalWeight1796940010000 implements Migration {
  readonly name = 'IndexSignalWeight1796940010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

const SQL = `
CREATE INDEX signal_place_weight ON office.signal_place (association_id, points, dispute_id) WHERE points > 0;
`;
