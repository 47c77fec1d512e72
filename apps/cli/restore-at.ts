import { rmSync } from 'node:fs';
import { EMPTIED_TABLES } from '#infrastructure/backup/emptied-tables.js';
import { bringBack } from '#infrastructure/backup/copy-files.js';
import { readLogEnd, writeMark } from '#infrastructure/backup/mark.js';
import { finishRestore } from '#infrastructure/backup/restore-snapshot.js';
import { assertShapeFits } from '#infrastructure/database/assert-database-fits.js';
import { connect } from '#infrastructure/database/connect.js';
import { keepPasswords, newPasswords } from '#infrastructure/embedded/postgres-cluster.js';
import { getPostgresBinaries } from '#infrastructure/embedded/postgres-binaries.js';
import { makeReachable } from '#infrastructure/embedded/make-reachable.js';
import { serverFiles } from '#infrastructure/embedded/server-files.js';
import { serverUser } from '#infrastructure/embedded/server-user.js';
import { readLedgers } from '#infrastructure/erasure/ledger.js';
import { readFiles } from '#infrastructure/journal/keep-files.js';
import { instantsFolder } from '#infrastructure/journal/instants.js';
import { bringSecrets } from '#infrastructure/journal/keep-secrets.js';
import { layOut } from '#infrastructure/journal/lay-out.js';
import { replay } from '#infrastructure/journal/replay.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { backup } from './backup.js';
import { bringToLife, withStoresOf } from './bring-to-life.js';
import type { Config } from './config.js';
import { instantOf, openBaseFor } from './open-base.js';
import { assertNoServer, withOwnServer } from './own-server.js';
import { timedSteps } from './timed-steps.js';

export type RestoringAt = {
  readonly target: string;
  readonly keys: string;
  readonly ledgers: readonly string[];
  /** As it was given: ISO 8601 with the zone. */
  readonly at: string;
  /** Where a snapshot of it is made, for a database that is not ours. */
  readonly snapshotTo: string | undefined;
  readonly now: () => Date;
};

/**
 * Puts the system back as it was at an instant: the base before it, the journal up to it, then what a restored snapshot
 * goes through as well. A database of its own is made in the state folder.
 */
export async function restoreAt(config: Config, restoring: RestoringAt): Promise<number> {
  const { target, keys, ledgers, at, snapshotTo, now } = restoring;
  const instant = instantOf(at);
  const begun = now().getTime();
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  const { base, key, reached } = await openBaseFor({ target, keys, masterKey }, instant);
  assertNoServer(config.home);
  const { dataDir, passwordFile, cacheDir } = serverFiles(config.home);
  const step = timedSteps(now);

  const passwords = newPasswords();
  const user = serverUser();
  makeReachable(dataDir, user);
  const { postgres } = await getPostgresBinaries(cacheDir, user, config.postgresFolder);
  let last: string;
  try {
    const segments = await layOut({ target, base, key, reached, dataDir, user });
    step(`Opened base ${base.base} and ${segments} files of its journal`);
    const replaying = { postgres, dataDir, database: base.database, at: instant, user };
    last = await replay({ ...replaying, superuserPassword: passwords.postgres });
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw error;
  }
  step(`Replayed up to ${instant.toISOString()}; the last commit in it is of ${last}`);
  keepPasswords(passwordFile, passwords);
  return withOwnServer(config, async ({ applicationUrl, ownerUrl, superuserUrl }) => {
    const owner = await connect(inDatabase(superuserUrl, base.database));
    try {
      await assertShapeFits(owner);
      for (const table of EMPTIED_TABLES.toReversed()) await owner.query(`DELETE FROM ${table}`);
      const { rows } = await owner.query<{ id: string }>(NEEDED);
      const lost = await bringSecrets(
        { target, base: base.base, key, evidence: config.evidenceFolder },
        rows.map(({ id }) => id),
      );
      if (lost.length > 0)
        throw new Error(
          `What wraps ${lost.length} groups of keys at that instant was replaced by an erasure before it was archived. ` +
            'Restore to an instant some seconds later.',
        );
      const files = [...readFiles(target, base.base).values()];
      await withStoresOf(config, { applicationUrl, masterKey, now }, async ({ store }) => {
        for (const file of files)
          await bringBack(instantsFolder(target), { folder: config.evidenceFolder, store }, file);
      });
      step(`Put back ${files.length} files and ${rows.length} secrets`);
      const erasures = readLedgers(ledgers);
      const brought = { ...{ applicationUrl, ownerUrl, masterKey, now, erasures, ledgers }, brought: files };
      if (!(await bringToLife(config, brought))) return 1;
      step('Verified');
      const log = await readLogEnd(owner);
      writeMark(config.home, { snapshot: base.base, at: instant.toISOString(), log });
      await finishRestore(ownerUrl);
      const seconds = Math.ceil((now().getTime() - begun) / 1_000);
      console.log(
        `Restored in ${seconds} s to ${instant.toISOString()}: log up to ${log.position}. What was recorded after that ` +
          'instant is not in it. ' +
          (snapshotTo === undefined
            ? 'Start the system; its workers wake every open dispute.'
            : `Put it back from ${snapshotTo} where it is to run.`),
      );
      if (snapshotTo === undefined) return 0;
      const words = [snapshotTo, '--keys', keys];
      return await backup({ ...config, databaseUrl: applicationUrl }, words, now, { drops: false });
    } finally {
      await owner.end();
    }
  });
}

const NEEDED = 'SELECT DISTINCT wrapping_id AS id FROM vault.key WHERE wrapping_id IS NOT NULL AND wrapped IS NOT NULL';

const inDatabase = (url: string, database: string): string => Object.assign(new URL(url), { pathname: database }).href;
