import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Of which release each worker is: what is shared out, each release shares out among its own. */
export class NoteWorkerRelease1796950010000 implements Migration {
  readonly name = 'NoteWorkerRelease1796950010000';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE read.worker ADD COLUMN release text NOT NULL DEFAULT ''");
  }

  down = onlyForward;
}
