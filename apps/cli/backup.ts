import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { brokenLine } from '#infrastructure/backup/archived-in.js';
import { dropSnapshots } from '#infrastructure/backup/drop-snapshots.js';
import { astrayLine } from '#infrastructure/backup/ended.js';
import { alone } from '#infrastructure/database/alone.js';
import { assertRestored } from '#infrastructure/database/assert-restored.js';
import { isAccepted, readMark, whyOlder, writeMark } from '#infrastructure/backup/mark.js';
import { underNewKey } from '#infrastructure/backup/snapshot-key.js';
import { newSnapshotName } from '#infrastructure/backup/snapshot-name.js';
import { takeSnapshot } from '#infrastructure/backup/take-snapshot.js';
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
 * An older database in the place of this one is archived, too, with exit code 1: it takes away no other snapshot that
 * can be opened, and leaves the mark as it is.
 */
export async function backup(
  config: Config,
  args: readonly string[],
  now: () => Date,
  { drops = true } = {},
): Promise<number> {
  const asked = backupWords(args, ['--keys', '--days', '--thin-after']);
  const [target] = asked?.words ?? [];
  const [days, thinAfter] = ['--days', '--thin-after'].map((option) => asked?.options.get(option));
  if (!asked || target === undefined || ![days, thinAfter].every((text) => text === undefined || isDays(text))) {
    console.error(USAGE);
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
    const before = readMark(config.home) ?? readMark(target);
    const older = isAccepted(before, config.acceptLossSince) ? undefined : await whyOlder(pool, before);
    const snapshot = newSnapshotName(now());
    const keyUntil = new Date(begun + Number(days ?? 30) * DAY);
    const manifest = await underNewKey({ masterKey, keys, snapshot, keyUntil }, (key) =>
      withStores(config, { pool, masterKey, now }, ({ store }) =>
        takeSnapshot({ pool, target, evidence: config.evidenceFolder, store, key, keyUntil, snapshot, now }),
      ),
    );
    // else the mark stays: it is what tells that an older database was put in place of this
    if (older === undefined)
      for (const folder of [target, config.home])
        writeMark(folder, { snapshot, at: manifest.madeAt, log: manifest.log });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Archived ${snapshot}: log up to ${manifest.log.position}, ${manifest.tables.length} tables with ${rows} rows, ` +
        `${manifest.files.count} files, in ${Math.ceil((now().getTime() - begun) / 1_000)} s.`,
    );
    if (drops) {
      const thins = older === undefined && thinAfter !== undefined;
      await drop({
        target,
        keys,
        days: Number(days ?? 30),
        thinAfter: thins ? Number(thinAfter) : undefined,
        now: now(),
      });
    }
    console.log(
      `Its key lies in ${keys} until ${keyUntil.toISOString().slice(0, 10)}. Copy that folder to a ` +
        'place of its own, not to where the backup lies, and delete there what is deleted here.',
    );
    if (older !== undefined) console.error(older);
    return older === undefined ? 0 : 1;
  };
  const code = await withDatabase(config, (pool) => alone(pool, 'parley/backup', () => taking(pool)), {
    pipeline: false,
  });
  if (code === undefined) throw new Error(BUSY);
  return code;
}

const USAGE =
  'parley backup <folder> [--keys <folder>] [--days <days that its key lives>] [--thin-after <days in which every ' +
  'snapshot stays; before them the last of each day>]';

const isDays = (text: string): boolean => Number.isInteger(Number(text)) && Number(text) > 0;

/** And says what was taken away, and what is not as it should be. */
async function drop(dropping: Parameters<typeof dropSnapshots>[0]): Promise<void> {
  const { ended, astray, broken, thinned } = await dropSnapshots(dropping);
  if (astray.length > 0) console.error(astrayLine(astray, dropping.keys));
  if (broken.length > 0) console.error(brokenLine(broken));
  for (const one of ended) console.log(`The key of ${one} has reached its end: destroyed, and the snapshot with it.`);
  if (thinned.length > 0)
    console.log(`Thinned out: ${thinned.length} of more than ${dropping.thinAfter} days; the last of each day stays.`);
}
