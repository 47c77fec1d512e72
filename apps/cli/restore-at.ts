import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { EMPTIED_TABLES } from '#infrastructure/backup/archived-tables.js';
import { bringBack } from '#infrastructure/backup/copy-files.js';
import { readLogEnd, writeMark } from '#infrastructure/backup/mark.js';
import { finishRestore } from '#infrastructure/backup/restore-snapshot.js';
import { findSnapshotKey, namesIn } from '#infrastructure/backup/snapshot-key.js';
import { assertShapeFits } from '#infrastructure/database/assert-database-fits.js';
import { keepPasswords, newPasswords } from '#infrastructure/embedded/postgres-cluster.js';
import { getPostgresBinaries } from '#infrastructure/embedded/postgres-binaries.js';
import { makeReachable } from '#infrastructure/embedded/make-reachable.js';
import { serverUser } from '#infrastructure/embedded/server-user.js';
import { startPostgres } from '#infrastructure/embedded/postgres.js';
import { readLedgers } from '#infrastructure/erasure/ledger.js';
import { readFiles } from '#infrastructure/journal/follow-journal.js';
import { basesIn, chooseBase, instantsFolder, readBase, readReached } from '#infrastructure/journal/instants.js';
import { bringSecrets } from '#infrastructure/journal/keep-secrets.js';
import { layOut } from '#infrastructure/journal/lay-out.js';
import { replay } from '#infrastructure/journal/replay.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { bringToLife, withStoresOf } from './bring-to-life.js';
import type { Config } from './config.js';

export type RestoringAt = {
  readonly target: string;
  readonly keys: string;
  readonly ledgers: readonly string[];
  /** As it was given: ISO 8601 with the zone. */
  readonly at: string;
  readonly now: () => Date;
};

/**
 * Puts the system back as it was at an instant: the base before it, the journal up to it, then what a restored snapshot
 * goes through as well. A database of its own is made in the state folder.
 */
export async function restoreAt(config: Config, { target, keys, ledgers, at, now }: RestoringAt): Promise<number> {
  const instant = instantOf(at);
  const begun = now().getTime();
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  const living = new Set(namesIn(keys));
  const bases = (await basesIn(target)).filter((name) => living.has(name));
  const openable = bases.map((name) => {
    const key = findSnapshotKey(masterKey, keys, name);
    return { name, key, base: readBase(target, name, key), reached: readReached(target, name) };
  });
  const choices = openable.map(({ name, base, reached }) => ({
    base: name,
    madeAt: base.madeAt,
    reached: reached?.at,
  }));
  const chosen = chooseBase(choices, instant);
  const one = openable.find(({ name }) => name === chosen);
  if (!one?.reached) throw new Error('The archive has no base whose key is there');
  const { key, base, reached } = one;
  const dataDir = path.join(config.home, 'postgres/data');
  if (existsSync(dataDir))
    throw new Error(`There is a database already: ${dataDir}. Restore into an empty PARLEY_HOME`);
  const step = steps(now);

  const passwords = newPasswords();
  const user = serverUser();
  const cacheDir = path.join(config.home, 'programs');
  makeReachable(dataDir, user);
  const { postgres } = await getPostgresBinaries(cacheDir, user);
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
  const passwordFile = path.join(config.home, 'keys/postgres.json');
  keepPasswords(passwordFile, passwords);
  const logFile = path.join(config.home, 'logs/postgres.log');
  const started = await startPostgres({
    dataDir,
    passwordFile,
    logFile,
    cacheDir,
    port: { port: 0 },
    report: console.log,
  });
  try {
    const owner = new pg.Client({ connectionString: inDatabase(started.superuserUrl, base.database) });
    await owner.connect();
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
      const { applicationUrl, ownerUrl } = started;
      const urls = { applicationUrl, ownerUrl };
      const files = [...readFiles(target, base.base).values()];
      await withStoresOf(config, { applicationUrl, masterKey, now }, async ({ store }) => {
        for (const file of files)
          await bringBack(instantsFolder(target), { folder: config.evidenceFolder, store }, file);
      });
      step(`Put back ${files.length} files and ${rows.length} secrets`);
      const erasures = readLedgers(ledgers);
      if (!(await bringToLife(config, { ...urls, masterKey, now, erasures, ledgers, brought: files }))) return 1;
      step('Verified');
      const log = await readLogEnd(owner);
      writeMark(config.home, { snapshot: base.base, at: instant.toISOString(), log });
      await finishRestore(ownerUrl);
      const seconds = Math.ceil((now().getTime() - begun) / 1_000);
      console.log(
        `Restored in ${seconds} s to ${instant.toISOString()}: log up to ${log.position}. What was recorded after that ` +
          'instant is not in it. Start the system; its workers wake every open dispute.',
      );
      return 0;
    } finally {
      await owner.end();
    }
  } finally {
    await started.stop();
  }
}

const NEEDED = 'SELECT DISTINCT wrapping_id AS id FROM vault.key WHERE wrapping_id IS NOT NULL AND wrapped IS NOT NULL';

/** Throws for what does not say of which zone it is. */
const instantOf = (text: string): Date => {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || !/^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(text))
    throw new Error(`--at wants an instant with its zone, such as 2026-11-30T14:05:00+08:00, not ${text}`);
  return instant;
};

const inDatabase = (url: string, database: string): string => Object.assign(new URL(url), { pathname: database }).href;

/** Says what was done, and how long it took. */
const steps = (now: () => Date) => {
  let since = now().getTime();
  return (done: string): void => {
    const at = now().getTime();
    console.log(`${done} (${((at - since) / 1_000).toFixed(1)} s).`);
    since = at;
  };
};
