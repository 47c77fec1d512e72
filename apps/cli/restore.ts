import path from 'node:path';
import { brokenLine } from '#infrastructure/backup/archived-in.js';
import { readMark, writeMark } from '#infrastructure/backup/mark.js';
import { checkSnapshot, finishRestore, restoreSnapshot } from '#infrastructure/backup/restore-snapshot.js';
import { findSnapshotKey } from '#infrastructure/backup/snapshot-key.js';
import { filesOf, snapshotsIn } from '#infrastructure/backup/snapshots.js';
import { ledgersOf, readLedgers } from '#infrastructure/erasure/ledger.js';
import { kmsOf } from '#infrastructure/vault/kms.js';
import { openMasterKey } from '#infrastructure/vault/master-key.js';
import { backupWords } from './backup-words.js';
import { bringToLife, withStoresOf } from './bring-to-life.js';
import type { Config } from './config.js';
import { restoreAt } from './restore-at.js';
import { withEmptyDatabase } from './with-empty-database.js';

/**
 * Puts an archived system back on an empty machine, carries out once more what was erased since, and verifies log and
 * files; only then may anything start on it. Exit code 1 where something is not as it was. The database is that of
 * DATABASE_URL and DATABASE_OWNER_URL, else one is made in the state folder.
 */
export async function restore(config: Config, args: readonly string[], now: () => Date): Promise<number> {
  const asked = backupWords(args, ['--keys', '--snapshot', '--erasures', '--at', '--snapshot-to']);
  const [target] = asked?.words ?? [];
  const at = asked?.options.get('--at');
  const snapshotTo = asked?.options.get('--snapshot-to');
  if (!asked || target === undefined || (at === undefined && snapshotTo !== undefined)) {
    console.error(
      'parley restore <folder> [--keys <folder>] [--snapshot <name> | --at <instant> [--snapshot-to <folder>]] ' +
        '[--erasures <folder>]',
    );
    return 2;
  }
  const named = asked.options.get('--erasures');
  const ledgers = ledgersOf({ home: config.home, more: [...config.ledgers, target, ...(named ? [named] : [])] });
  const keys = path.resolve(asked.options.get('--keys') ?? path.join(config.home, 'backup-keys'));
  if (at !== undefined) return restoreAt(config, { target, keys, ledgers, at, snapshotTo, now });
  const begun = now().getTime();
  const { whole, broken } = await snapshotsIn(target);
  if (broken.length > 0) console.error(brokenLine(broken));
  const snapshot = asked.options.get('--snapshot') ?? whole.at(-1);
  if (snapshot === undefined) throw new Error(`There is no snapshot in ${target}`);
  const masterKey = await openMasterKey(config.masterKey, kmsOf(config.kms));
  const key = findSnapshotKey(masterKey, keys, snapshot);
  const manifest = await checkSnapshot({ target, snapshot, key });
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
