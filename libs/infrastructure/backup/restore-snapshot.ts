import type { KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import { allDone } from '../database/assert-database-fits.js';
import { assertRestored } from '../database/assert-restored.js';
import { connect } from '../database/connect.js';
import type { FileStore } from '../files/file-store.js';
import { openSealedReader } from '../files/sealed-reader.js';
import { bringWrappings } from '../vault/kept-wrappings.js';
import { ARCHIVED_TABLES } from './archived-tables.js';
import { bringBack } from './copy-files.js';
import { tableContext, tableFile } from './dump-table.js';
import { hashFile } from './hash-file.js';
import { bringPlaces } from './kept-readers.js';
import { FILES, readManifest, type ArchivedTable, type Manifest } from './manifest.js';
import { filesOf, snapshotsFolder, WRAPPINGS } from './snapshots.js';

export type Restoring = {
  readonly target: string;
  readonly snapshot: string;
  readonly key: KeyObject;
  /** Where what wraps the vault's keys lies, and files lie until the store has them. */
  readonly evidence: string;
  /** Asked of the database when it is restored. */
  readonly store: FileStore;
  /** Of a database that was just migrated and holds nothing. */
  readonly ownerUrl: string;
  readonly applicationUrl: string;
};

/** Reads all of a snapshot but the files before anything is changed. Throws where a byte is not as it was written. */
export async function checkSnapshot({ target, snapshot, key }: Pick<Restoring, 'target' | 'snapshot' | 'key'>) {
  const folder = path.join(snapshotsFolder(target), snapshot);
  const manifest = readManifest(folder, key);
  if (manifest.snapshot !== snapshot) throw new Error(`This is the manifest of another snapshot: ${folder}`);
  const foreign = manifest.tables.find(({ name }) => ARCHIVED_TABLES[name] === undefined);
  if (foreign) throw new Error(`The snapshot has a table that this release does not know: ${foreign.name}`);
  for (const { name, sha256 } of manifest.tables)
    if ((await hashFile(tableFile(folder, name)).catch(() => undefined)) !== sha256)
      throw new Error(`A table of the snapshot is missing or was changed: ${tableFile(folder, name)}`);
  if ((await hashFile(path.join(folder, FILES))) !== manifest.files.sha256)
    throw new Error(`The list of files was changed: ${path.join(folder, FILES)}`);
  return manifest;
}

/** Only into the shape that was archived: a later release upgrades it afterwards, as it upgrades any database. */
export async function assertSameShape(client: pg.Client, manifest: Manifest): Promise<void> {
  const [there, then] = [new Set(await allDone(client)), new Set(manifest.migrations)];
  if (there.size === then.size && [...then].every((name) => there.has(name))) return;
  throw new Error(
    `The snapshot was made by release ${manifest.release} on a database of another shape. Restore it with that ` +
      'release, then upgrade.',
  );
}

/**
 * Puts the tables into an empty database and the files into their folder. Until `finishRestore` a table in the database
 * keeps every program from starting on what is not whole.
 */
export async function restoreSnapshot(restoring: Restoring, manifest: Manifest): Promise<void> {
  const { target, snapshot, evidence, store, key } = restoring;
  const folder = path.join(snapshotsFolder(target), snapshot);
  const owner = await connect(restoring.ownerUrl);
  const application = await connect(restoring.applicationUrl);
  try {
    await assertSameShape(application, manifest);
    await assertEmpty(owner);
    await owner.query(BEGUN);
    await owner.query('CREATE TEMPORARY TABLE restored_head (LIKE log.head)');
    await owner.query('SELECT log.make_partitions_beyond($1)', [manifest.log.position]);
    for (const table of manifest.tables) {
      const applications = isOfApplication(table.name);
      if (applications) await application.query(`DELETE FROM ${table.name}`); // what migrations begin with
      const rows = await load({ client: applications ? application : owner, folder, snapshot, key }, table);
      if (rows !== table.rows) throw new Error(`${table.name} took ${rows} of ${table.rows} rows`);
    }
    await bringPlaces(application, manifest.readers ?? {}, manifest.log.position);
    await owner.query('UPDATE log.head h SET position = r.position, recorded_at = r.recorded_at FROM restored_head r');
    await owner.query(
      `SELECT setval(pg_get_serial_sequence('security.event', 'id'), (SELECT greatest(max(id), (SELECT max(position) FROM office.security_log_sent)) + 1 FROM security.event), false)`,
    );
    await bringWrappings(evidence, path.join(folder, WRAPPINGS), key, snapshot);
    for (const file of filesOf(target, snapshot)) await bringBack(target, { folder: evidence, store }, file);
  } finally {
    await Promise.all([owner.end(), application.end()]);
  }
}

/** Lets programs start on it. */
export async function finishRestore(ownerUrl: string): Promise<void> {
  const owner = await connect(ownerUrl);
  await owner.query('DROP TABLE log.restoring').finally(() => owner.end());
}

const BEGUN = 'CREATE TABLE log.restoring AS SELECT now() AS begun_at';
const assertEmpty = async (owner: pg.Client): Promise<void> => {
  await assertRestored(owner);
  const { rows } = await owner.query<{ position: string }>('SELECT position FROM log.head');
  if (rows[0]?.position !== '0') throw new Error('The database is not empty: restore into a new one');
};

/** What the application may write row by row; the logs only their owner fills. */
const isOfApplication = (name: string): boolean => /^(office|vault)\./.test(name);

type Loading = {
  readonly client: pg.Client;
  readonly folder: string;
  readonly snapshot: string;
  readonly key: KeyObject;
};

const load = async ({ client, folder, snapshot, key }: Loading, table: ArchivedTable): Promise<number> => {
  const file = tableFile(folder, table.name);
  const columns = table.columns.map((column) => `"${column}"`).join(', ');
  const into = table.name === 'log.head' ? 'restored_head' : table.name; // its one row is there, and may only be moved on
  const copy = client.query(from(`COPY ${into} (${columns}) FROM STDIN`));
  const reader = table.sealed
    ? await openSealedReader(file, table.size, key, tableContext(snapshot, table.name))
    : undefined;
  const packed = reader ? Readable.from(reader.read(0, table.size - 1)) : createReadStream(file);
  try {
    await pipeline(packed, createGunzip(), copy);
  } finally {
    await reader?.close();
  }
  return copy.rowCount;
};
