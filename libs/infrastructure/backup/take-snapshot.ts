import type { KeyObject } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { allDone } from '../database/assert-database-fits.js';
import { writeAtomically } from '../embedded/write-atomically.js';
import type { FileStore } from '../files/file-store.js';
import { RELEASE } from '../release.js';
import { keepWrappings } from '../vault/kept-wrappings.js';
import { ARCHIVED_TABLES } from './archived-tables.js';
import { clearUnfinished, unfinished as unfinishedName } from './clear-unfinished.js';
import { copyFiles, synced, type CopiedFile } from './copy-files.js';
import { dumpTable } from './dump-table.js';
import { hashFile } from './hash-file.js';
import { FILES, MAC, MANIFEST, signedManifest, type ArchivedTable, type Manifest } from './manifest.js';
import { readPlaces } from './kept-readers.js';
import { readLogEnd } from './mark.js';
import { filesOf, snapshotsFolder, snapshotsIn, WRAPPINGS } from './snapshots.js';

export type Taking = {
  readonly pool: pg.Pool;
  readonly target: string;
  /** Where what wraps the vault's keys lies. */
  readonly evidence: string;
  /** Where the files of evidence lie. */
  readonly store: FileStore;
  /** Of this snapshot alone. */
  readonly key: KeyObject;
  /** When that is destroyed. */
  readonly keyUntil: Date;
  readonly snapshot: string;
  readonly now: () => Date;
};

/**
 * Copies a running system: the tables of one moment, then the files that they name. What was begun and not finished has
 * a name that nobody takes for a snapshot, and goes at the next one.
 */
export async function takeSnapshot(taking: Taking): Promise<Manifest> {
  const { target, snapshot, evidence, store, key, keyUntil, now } = taking;
  const folder = path.join(snapshotsFolder(target), snapshot);
  const unfinished = path.join(snapshotsFolder(target), unfinishedName(snapshot));
  await clearUnfinished(snapshotsFolder(target));
  rmSync(path.join(target, 'files', 'incoming'), { recursive: true, force: true });
  mkdirSync(path.join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
  const wrappings = keepWrappings(evidence);
  const { tables, readers, log, migrations, wrappingIds } = await dump({ ...taking, folder: unfinished });
  await wrappings.writeSealed(path.join(unfinished, WRAPPINGS), key, snapshot, wrappingIds);
  const files = await copyFiles(store, target, await newestFiles(target));
  const list = path.join(unfinished, FILES);
  writeAtomically(list, files.map((file) => `${JSON.stringify(file)}\n`).join(''));
  const manifest: Manifest = {
    format: 1,
    snapshot,
    release: RELEASE,
    madeAt: now().toISOString(),
    keyUntil: keyUntil.toISOString(),
    migrations: [...migrations],
    log,
    tables: [...tables],
    readers,
    files: { count: files.length, sha256: await hashFile(list) },
  };
  const { text, mac } = signedManifest(key, manifest);
  writeAtomically(path.join(unfinished, MAC), `${mac}\n`);
  writeAtomically(path.join(unfinished, MANIFEST), text);
  await synced(unfinished);
  renameSync(unfinished, folder);
  await synced(snapshotsFolder(target));
  return manifest;
}

async function dump({ pool, folder, snapshot, key }: Taking & { readonly folder: string }) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const log = await readLogEnd(client);
    const tables: ArchivedTable[] = [];
    for (const [name, archived] of Object.entries(ARCHIVED_TABLES))
      if (typeof archived === 'string')
        tables.push(await dumpTable({ client, folder, snapshot, key }, name, archived === 'sealed'));
    const migrations = await allDone(client);
    const readers = await readPlaces(client);
    const { rows } = await client.query<{ id: string }>(
      'SELECT DISTINCT wrapping_id AS id FROM vault.key WHERE wrapping_id IS NOT NULL AND wrapped IS NOT NULL',
    );
    await client.query('COMMIT');
    return { tables, readers, log, migrations, wrappingIds: rows.map(({ id }) => id) };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be what failed
    throw error;
  } finally {
    client.release();
  }
}

const newestFiles = async (target: string): Promise<ReadonlyMap<string, CopiedFile>> => {
  const newest = (await snapshotsIn(target)).whole.at(-1);
  return new Map(newest === undefined ? [] : filesOf(target, newest).map((file) => [file.path, file]));
};
