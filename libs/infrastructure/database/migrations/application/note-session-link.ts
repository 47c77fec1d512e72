import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/** Where an association's sessions online are held. */
export class NoteSessionLink1796750000010 implements Migration {
  readonly name = 'NoteSessionLink1796750000010';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- An address of its own service, with {room} where each session has its own.
ALTER TABLE office.mediation_body
  ADD COLUMN session_link text CONSTRAINT mediation_body_session_link CHECK (session_link LIKE 'https://%{room}%');
`);
  }

  down = onlyForward;
}
