import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/**
 * What is newly searched waits in a short list of the index, which is looked through as well, and is sorted in
 * together: a complaint has some hundred pairs of characters, and each found its place by itself.
 */
export class GatherWordGrams1796940030000 implements Migration {
  readonly name = 'GatherWordGrams1796940030000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SQL);
  }

  down = onlyForward;
}

// 1 MB: of 64 kB to 4 MB the one that took least for both, putting words there and finding them (docs/bench.md)
const SQL = `
ALTER INDEX read.word_grams SET (fastupdate = on, gin_pending_list_limit = 1024);
`;
