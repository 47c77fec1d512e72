import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { dropFiles } from '#infrastructure/backup/copy-files.js';
import { astrayLine, dropEnded, type WithoutKey } from '#infrastructure/backup/ended.js';
import { alone } from '#infrastructure/database/alone.js';
import { assertRestored } from '#infrastructure/database/assert-restored.js';
import { readMark, writeMark } from '#infrastructure/backup/mark.js';
import { makeSnapshotKey } from '#infrastructure/backup/snapshot-key.js';
import {
  filesOf,
  newSnapshotName,
  snapshotsFolder,
  snapshotsIn,
  takeSnapshot,
} from '#infrastructure/backup/take-snapshot.js';
import { carryLedger, ledgersOf } from '#infrastructure/erasure/ledger.js';
import { checkMasterKey } from '#infrastructure/vault/check-master-key.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { backupWords } from './backup-words.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';
import { withStores } from './with-stores.js';

const DAY = 86_400_000;

/** Each takes away what no snapshot names: the files that another has just brought, too. */
const BUSY = 'This database is being archived already by another `parley backup`: call this one when that has ended';

/**
 * Archives a running system (docs/backup.md) and prints what was archived. Keys whose period has ended are destroyed,
 * and with them the snapshots that they opened; not by a restore, which may have to be done once more from elsewhere.
 */
export async function backup(
  config: Config,
  args: readonly string[],
  now: () => Date,
  { drops = true } = {},
): Promise<number> {
  const asked = backupWords(args, ['--keys', '--days']);
  const [target] = asked?.words ?? [];
  const days = Number(asked?.options.get('--days') ?? 30);
  if (!asked || target === undefined || !(Number.isInteger(days) && days > 0)) {
    console.error('parley backup <folder> [--keys <folder>] [--days <days that its key lives>]');
    return 2;
  }
  const keys = path.resolve(asked.options.get('--keys') ?? path.join(config.home, 'backup-keys'));
  const begun = now().getTime();
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const taking = async (pool: pg.Pool): Promise<number> => {
    await assertRestored(pool); // half of one would be the newest snapshot
    await checkMasterKey(pool, masterKey);
    await carryLedger(pool, ledgersOf({ home: config.home, more: [...config.ledgers, target] }));
    const snapshot = newSnapshotName(now());
    const keyUntil = new Date(begun + days * DAY);
    const key = makeSnapshotKey(masterKey, keys, snapshot, keyUntil);
    const manifest = await withStores(config, { pool, masterKey, now }, ({ store }) =>
      takeSnapshot({ pool, target, evidence: config.evidenceFolder, store, key, keyUntil, snapshot, now }),
    ).catch((error: unknown) => {
      rmSync(path.join(keys, `${snapshot}.key`), { force: true });
      throw error;
    });
    const mark = { snapshot, at: manifest.madeAt, log: manifest.log };
    for (const folder of [target, config.home]) {
      const there = readMark(folder);
      // the mark never goes back: it is what tells that an older database was put in place of this
      if (!there || there.log.position <= mark.log.position) writeMark(folder, mark);
    }
    const dropped = drops ? await dropSnapshots({ target, keys, days, now: now() }) : NOTHING;
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Archived ${snapshot}: log up to ${manifest.log.position}, ${manifest.tables.length} tables with ${rows} rows, ` +
        `${manifest.files.count} files, in ${Math.ceil((now().getTime() - begun) / 1_000)} s.`,
    );
    if (dropped.astray.length > 0) console.error(astrayLine(dropped.astray, keys));
    for (const one of dropped.ended)
      console.log(`The key of ${one} has reached its end: destroyed, and the snapshot with it.`);
    console.log(
      `Its key lies in ${keys} until ${keyUntil.toISOString().slice(0, 10)}. Copy that folder to a ` +
        'place of its own, not to where the backup lies, and delete there what is deleted here.',
    );
    return 0;
  };
  const code = await withDatabase(config, (pool) => alone(pool, 'parley/backup', () => taking(pool)));
  if (code === undefined) throw new Error(BUSY);
  return code;
}

const NOTHING: WithoutKey = { ended: [], astray: [] };
type Dropping = { readonly target: string; readonly keys: string; readonly days: number; readonly now: Date };

/** What nobody can open any more need not lie about. */
async function dropSnapshots({ target, ...asked }: Dropping): Promise<WithoutKey> {
  const dropped = dropEnded(snapshotsFolder(target), await snapshotsIn(target), asked);
  const wanted = dropped.left.flatMap((one) => filesOf(target, one).map(({ sha256 }) => sha256));
  await dropFiles(target, new Set(wanted));
  return dropped;
}
