import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { loadMasterKey, wrappingKey } from '#infrastructure/vault/master-key.js';
import { foundOnDisk, opensWithAnything, wrappedKeysOf, type WrappedKey } from '../../support/keys-on-disk.js';
import { until } from '../../support/until.js';
import { check } from './check.js';
import type { Place } from './story.js';
import { poolOf } from '../../support/connections.js';

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

/** What keys of a party there are, by their names. */
export async function keysOf({ machine }: Place, partyId: string): Promise<readonly string[]> {
  const pool = poolOf(machine.databaseUrl());
  return (await wrappedKeysOf(pool, partyId).finally(() => pool.end())).map(({ name }) => name);
}

/** How many mails wait for whoever has this login or address, or an erased account. */
const waiting = async (pool: pg.Pool, associationId: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ mail: string }>(
    `SELECT a.mail FROM office.delivery d JOIN office.account a ON a.id = d.account_id
       WHERE d.association_id = $1 AND d.state = 'waiting'`,
    [associationId],
  );
  return rows.map(({ mail }) => mail);
};

/**
 * Backs the system up, has somebody forgotten, and looks with the master key through every file of the installation,
 * mail that waits among it, and through what the backup gives when it is put back.
 */
export async function leavesNoTrace(place: Place, traces: Traces): Promise<void> {
  const { associationId, partyId, words, inTheClear, forget } = traces;
  const { home, parley, newFolder, removeFolder, databaseUrl } = place.machine;
  const [archive, keys] = [newFolder('backup'), newFolder('keys')];
  const masterKeyFile = path.join(home, 'keys', 'master.key');
  const masterKey = wrappingKey(loadMasterKey({ PARLEY_MASTER_KEY_FILE: masterKeyFile }));
  const pool = poolOf(databaseUrl());
  try {
    const before = await wrappedKeysOf(pool, partyId);
    const opened = (folder: string): number =>
      before.filter((key) => opensWithAnything({ masterKey, evidence: folder, associationId }, key)).length;
    const evidence = path.join(home, 'evidence');
    check(place, 'before it, the master key opens its words', before.length > 1 && opened(evidence) === before.length);
    // the news of a day are gathered until the next morning
    await until('a mail to it waits', async () => (await waiting(pool, associationId)).includes(inTheClear[0] ?? ''));
    const folders = OURS.map((name) => path.join(home, name));
    const clear = await until('the database has written it', () => lookThrough(inTheClear, folders, (n) => n > 1));
    check(place, 'and its mail stands on the disk', clear);
    const archived = await parley(['backup', archive, '--keys', keys]);
    if (archived.code !== 0) throw new Error(archived.said);
    check(
      place,
      'a backup holds none of it in the clear',
      foundOnDisk([...words, ...inTheClear], archive).length === 0,
    );

    await forget();
    await until('no key of it is kept', async () => (await wrappedKeysOf(pool, partyId)).length === 0);
    await until('no file holds its name or words', () => lookThrough(words, folders, (n) => n === 0));
    check(place, 'the master key and all files open nothing of it', opened(evidence) === 0);
    const mails = await waiting(pool, associationId);
    check(place, 'no mail waits for it', !mails.some((mail) => mail === '' || inTheClear.includes(mail)));
    const { code, said } = await parley(['log', 'verify']);
    check(place, `the log is sound: ${said.trim().split('\n').at(-1)}`, code === 0);
    await opensInNoBackup(place, traces, { archive, keys, before });
  } finally {
    await pool.end();
    for (const folder of [archive, keys]) removeFolder(folder);
  }
}

/** Every file of a database is read: not more often than now and then. */
const lookThrough = async (
  words: readonly string[],
  folders: readonly string[],
  isSo: (found: number) => boolean,
): Promise<boolean> => isSo(foundOnDisk(words, ...folders).length) || (await setTimeout(2_000, false));

type Backup = { readonly archive: string; readonly keys: string; readonly before: readonly WrappedKey[] };

/** Puts the backup of before into another database of the same server and looks there, too. */
async function opensInNoBackup(
  { machine, say }: Place,
  { associationId, partyId, words, inTheClear }: Traces,
  { archive, keys, before }: Backup,
): Promise<void> {
  const { home, parley, newFolder, removeFolder, emptyDatabase } = machine;
  const elsewhere = newFolder('restored');
  const database = await emptyDatabase(`forgotten_${randomUUID().slice(0, 8)}`);
  const pool = poolOf(database.applicationUrl);
  try {
    mkdirSync(path.join(elsewhere, 'keys'));
    cpSync(path.join(home, 'keys', 'master.key'), path.join(elsewhere, 'keys', 'master.key'));
    const given = { DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.ownerUrl };
    const asked = ['restore', archive, '--keys', keys, '--erasures', home];
    const { code, said } = await parley(asked, { ...given, PARLEY_HOME: elsewhere });
    if (code !== 0) throw new Error(said);
    say(`   ${said.trim().split('\n').at(-1)}`);
    const masterKey = wrappingKey(loadMasterKey({ PARLEY_MASTER_KEY_FILE: path.join(home, 'keys', 'master.key') }));
    const held = { masterKey, evidence: path.join(elsewhere, 'evidence'), associationId };
    const open = before.filter((key) => opensWithAnything(held, key));
    if (open.length > 0 || (await wrappedKeysOf(pool, partyId)).length > 0)
      throw new Error(`Not so: the restored backup opens nothing of it (${open.map(({ name }) => name).join(', ')})`);
    const { rows } = await pool.query('SELECT FROM office.account WHERE mail = ANY ($1) OR login = ANY ($1)', [
      inTheClear,
    ]);
    if (rows.length > 0 || foundOnDisk(words, elsewhere).length > 0)
      throw new Error('Not so: the restored backup does not know it any more');
    say('   ✓ the backup of before, put back, opens none of its words and knows no account of it');
  } finally {
    await pool.end();
    await database.drop();
    removeFolder(elsewhere);
  }
}
