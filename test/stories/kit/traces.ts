import path from 'node:path';
import pg from 'pg';
import { loadMasterKey, wrappingKey } from '#infrastructure/vault/master-key.js';
import { foundOnDisk, opensWithAnything, wrappedKeysOf } from '../../support/keys-on-disk.js';
import { until } from '../../support/until.js';
import { check } from './check.js';
import type { Place } from './story.js';

export type Traces = {
  readonly associationId: string;
  readonly partyId: string;
  /** What must be found nowhere after it, unencrypted. */
  readonly words: readonly string[];
  /** What an account keeps as it is: found before, or the search would find nothing ever. No backup has it. */
  readonly inTheClear: readonly string[];
  readonly forget: () => Promise<void>;
};

/** The parts of a state folder that are ours: neither the mail server’s boxes nor the platform’s own shop. */
const OURS = ['postgres/data', 'evidence', 'temporal', 'logs', 'run'];

/**
 * Backs the system up, has somebody forgotten, and looks with the master key through every file of the installation.
 */
export async function leavesNoTrace(place: Place, { associationId, partyId, words, inTheClear, forget }: Traces) {
  const { home, parley, newFolder, removeFolder, databaseUrl } = place.machine;
  const [archive, keys] = [newFolder('backup'), newFolder('keys')];
  const masterKeyFile = path.join(home, 'keys', 'master.key');
  const masterKey = wrappingKey(loadMasterKey({ PARLEY_MASTER_KEY_FILE: masterKeyFile }));
  const pool = new pg.Pool({ connectionString: databaseUrl(), max: 1 });
  pool.on('error', () => undefined); // a query under way rejects
  try {
    const before = await wrappedKeysOf(pool, partyId);
    const opened = (folder: string): number =>
      before.filter((key) => opensWithAnything({ masterKey, evidence: folder, associationId }, key)).length;
    const evidence = path.join(home, 'evidence');
    check(place, 'before it, the master key opens its words', before.length > 1 && opened(evidence) === before.length);
    const folders = OURS.map((name) => path.join(home, name));
    const clear = await until('the database has written it', () => {
      const found = foundOnDisk(inTheClear, ...folders);
      return found.length === inTheClear.length && found;
    });
    check(place, 'and its mail stands on the disk', clear.length > 0);
    const archived = await parley(['backup', archive, '--keys', keys]);
    if (archived.code !== 0) throw new Error(archived.said);
    check(
      place,
      'a backup holds none of it in the clear',
      foundOnDisk([...words, ...inTheClear], archive).length === 0,
    );

    await forget();
    await until('no file holds its name or words', () => foundOnDisk(words, ...folders).length === 0);
    check(place, 'the master key and all files open nothing of it', opened(evidence) === 0);
    const left = await wrappedKeysOf(pool, partyId);
    check(place, 'and no key of it is kept', left.length === 0);
    const { code, said } = await parley(['log', 'verify']);
    check(place, `the log is sound: ${said.trim().split('\n').at(-1)}`, code === 0);
  } finally {
    await pool.end();
    for (const folder of [archive, keys]) removeFolder(folder);
  }
}
