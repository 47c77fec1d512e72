import path from 'node:path';
import pg from 'pg';
import { verifyLog } from '#event-store/verify-log.js';
import { verifyFiles, type FileFault } from '#application/upkeep/verify-files.js';
import { readMark, writeMark } from '#infrastructure/backup/mark.js';
import { checkSnapshot, finishRestore, restoreSnapshot } from '#infrastructure/backup/restore-snapshot.js';
import { findSnapshotKey } from '#infrastructure/backup/snapshot-key.js';
import { leaveOut, type CopiedFile } from '#infrastructure/backup/copy-files.js';
import { filesOf, snapshotsIn } from '#infrastructure/backup/take-snapshot.js';
import { applyLedger } from '#infrastructure/erasure/apply-ledger.js';
import { rewriteTraces } from '#infrastructure/erasure/rewrite-traces.js';
import { carryLedger, ledgersOf, readLedgers } from '#infrastructure/erasure/ledger.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import { loadMasterKey, type MasterKey } from '#infrastructure/vault/master-key.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { PROJECTIONS } from '#read-models/all.js';
import { rebuild } from '#read-models/rebuild.js';
import { backupWords } from './backup-words.js';
import type { Config } from './config.js';
import { withEmptyDatabase, type Urls } from './with-empty-database.js';
import { withStores } from './with-stores.js';

/**
 * Puts an archived system back on an empty machine, carries out once more what was erased since, and verifies log and
 * files; only then may anything start on it. Exit code 1 where something is not as it was. The database is that of
 * DATABASE_URL and DATABASE_OWNER_URL, else one is made in the state folder.
 */
export async function restore(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const asked = backupWords(args, ['--keys', '--snapshot', '--erasures']);
  const [target] = asked?.words ?? [];
  if (!asked || target === undefined) {
    console.error('parley restore <folder> [--keys <folder>] [--snapshot <name>] [--erasures <folder>]');
    return 2;
  }
  const begun = now().getTime();
  const snapshot = asked.options.get('--snapshot') ?? (await snapshotsIn(target)).at(-1);
  if (snapshot === undefined) throw new Error(`There is no snapshot in ${target}`);
  const masterKey = loadMasterKey(config.masterKey);
  const keys = path.resolve(asked.options.get('--keys') ?? path.join(config.home, 'backup-keys'));
  const key = findSnapshotKey(masterKey, keys, snapshot);
  const manifest = await checkSnapshot({ target, snapshot, key });
  const named = asked.options.get('--erasures');
  const ledgers = ledgersOf({ home: config.home, more: [...config.ledgers, target, ...(named ? [named] : [])] });
  const erasures = readLedgers(ledgers);
  return withEmptyDatabase(config, async (urls) => {
    await withStoresOf(config, { ...urls, masterKey, now }, ({ store }) =>
      restoreSnapshot({ target, snapshot, key, evidence: config.evidenceFolder, store, ...urls }, manifest),
    );
    console.log(`Put back ${snapshot}: log up to ${manifest.log.position}, ${manifest.files.count} files.`);
    const brought = filesOf(target, snapshot);
    const sound = await bringToLife(config, { ...urls, masterKey, now, erasures, ledgers, brought });
    if (!sound) return 1;
    const lost = readMark(target);
    await finishRestore(urls.ownerUrl);
    writeMark(config.home, { snapshot, at: manifest.madeAt, log: manifest.log });
    const seconds = Math.ceil((now().getTime() - begun) / 1_000);
    const ago = Math.max(0, Math.round((begun - Date.parse(manifest.madeAt)) / 60_000));
    console.log(
      `Restored in ${seconds} s. What was recorded after ${manifest.madeAt} (${ago} minutes before) is lost` +
        `${lost && lost.log.position > manifest.log.position ? `; a later snapshot reaches ${lost.log.position - manifest.log.position} events further` : ''}. ` +
        'Start the system; its workers wake every open dispute.',
    );
    return 0;
  });
}

type Reviving = Urls & {
  readonly masterKey: MasterKey;
  readonly now: () => Date;
  readonly erasures: ReturnType<typeof readLedgers>;
  readonly ledgers: readonly string[];
  readonly brought: readonly CopiedFile[];
};

/** Erasures, then proofs, then the read models. False, and told, where a proof fails. */
async function bringToLife(config: Config, { applicationUrl, masterKey, now, erasures, ledgers, brought }: Reviving) {
  const pool = new pg.Pool({ connectionString: applicationUrl, max: 4 });
  pool.on('error', () => undefined);
  try {
    await checkMasterKey(pool, masterKey);
    const wrappings = openWrappings({ pool, masterKey, evidence: config.evidenceFolder });
    const erased = await applyLedger(pool, wrappings, erasures);
    await carryLedger(pool, ledgers);
    for (const refused of erased > 0 ? (await rewriteTraces(pool)).refused : [])
      console.error(`The server keeps traces of what was erased until it writes over them: ${refused} was refused.`);
    console.log(`Erasures: ${erasures.length} in the ledger, ${erased} of them since the snapshot, carried out again.`);
    const log = await verifyLog(pool, () => undefined, { connections: 2 });
    for (const { position, what } of log.faults) console.error(`log, position ${position}: ${what}`);
    const vaultOf = (associationId: string) => openVault({ pool, masterKey, associationId, wrappings });
    const { files, late } = await withStores(config, { pool, masterKey, now }, async ({ store }) => {
      const found = await verifyFiles({ database: pool, store, vaultOf }, () => undefined);
      return { files: found, late: await leaveOut(store, brought, unnamed(found.faults)) };
    });
    if (late.length > 0)
      console.log(`Files that came after the log of the snapshot: ${late.length}, left out; they are in the backup.`);
    const faults = files.faults.filter(({ path: at }) => !late.includes(at));
    for (const { what, path: at } of faults) console.error(`file ${what}: ${at}`);
    if (log.faults.length > 0 || faults.length > 0) return false;
    console.log(
      `The log is sound: ${log.events} events. The files are as it says: ${files.files}, ${files.erased} erased.`,
    );
    await rebuild(pool, PROJECTIONS, { report: () => undefined });
    console.log(`Read models: ${PROJECTIONS.length} built again.`);
    return true;
  } finally {
    await pool.end();
  }
}

/** The same while the database has nobody else. */
async function withStoresOf<T>(
  config: Config,
  { applicationUrl, masterKey, now }: Pick<Reviving, 'applicationUrl' | 'masterKey' | 'now'>,
  use: Parameters<typeof withStores<T>>[2],
): Promise<T> {
  const pool = new pg.Pool({ connectionString: applicationUrl, max: 1 });
  pool.on('error', () => undefined);
  return withStores(config, { pool, masterKey, now }, use).finally(() => pool.end());
}

const unnamed = (faults: readonly FileFault[]): readonly string[] =>
  faults.flatMap(({ what, path: at }) => (what === 'foreign' ? [at] : []));
