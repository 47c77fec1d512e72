import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.js';
import { onlyForward } from '../only-forward.js';

/**
 * For which host a passkey was made (WebAuthn's RP ID): a browser finds it there alone. Of those made before nothing is
 * known; they are told by their next use.
 */
export class NoteRelyingParty1796310100020 implements Migration {
  readonly name = 'NoteRelyingParty1796310100020';
  readonly oldestRelease = '0.2.0';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE office.factor ADD COLUMN relying_party text');
  }

  down = onlyForward;
}
