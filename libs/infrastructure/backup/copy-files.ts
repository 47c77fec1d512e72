import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fetchStored } from '../files/fetch-stored.js';
import type { FileStore } from '../files/file-store.js';
import { incomingFolder } from '../files/place.js';
import { newId } from '../ids.js';
import { hashFile } from './hash-file.js';

/** A file of evidence: its path below the folder of files, and what lies there, encrypted as it is. */
export type CopiedFile = {
  readonly path: string;
  readonly size: number;
  /** Of the ciphertext, hexadecimal; the name under which the backup keeps it, once for all snapshots. */
  readonly sha256: string;
  /** When it was last written, in milliseconds: the same bytes sent again after damage make another ciphertext. */
  readonly written: number;
};

export const keptFile = (target: string, sha256: string): string =>
  path.join(target, 'files', sha256.slice(0, 2), sha256);

/**
 * Copies what `known` does not have yet. After the database's snapshot was taken: an event names only files that are
 * there whole, so that every file of the snapshot is there; what came later, `leaveOut` takes away again.
 */
export async function copyFiles(
  store: Pick<FileStore, 'list' | 'open'>,
  target: string,
  known: ReadonlyMap<string, CopiedFile>,
): Promise<readonly CopiedFile[]> {
  const copied: CopiedFile[] = [];
  for await (const { at, size, written } of store.list()) {
    if (!at.startsWith('objects/')) continue; // in a bucket of others, and none of ours
    const before = known.get(at);
    if (before?.size === size && before.written === written && (await isKept(keptFile(target, before.sha256), size)))
      copied.push(before);
    else copied.push({ path: at, size, sha256: await copyOne(store, at, target), written });
  }
  return copied;
}

const isKept = async (file: string, size: number): Promise<boolean> =>
  stat(file).then(
    (found) => found.size === size,
    () => false,
  );

/** Beside first, then under its name: what is cut off leaves no file that looks whole. */
const copyOne = async (store: Pick<FileStore, 'open'>, at: string, target: string): Promise<string> => {
  const incoming = path.join(target, 'files', 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const beside = path.join(incoming, newId());
  const sha256 = await fetchStored(store, at, beside);
  const kept = keptFile(target, sha256);
  await mkdir(path.dirname(kept), { recursive: true, mode: 0o700 });
  await rename(beside, kept);
  return sha256;
};

export const synced = async (file: string): Promise<void> => {
  const opened = await open(file, 'r');
  await opened.sync().finally(() => opened.close());
};

/** `folder`: of this machine, where a file lies until the store has it. */
type Bringing = { readonly folder: string; readonly store: Pick<FileStore, 'take'> };

/** Puts one file back where it belongs. Throws where the kept bytes are not those that were copied. */
export async function bringBack(target: string, { folder, store }: Bringing, file: CopiedFile): Promise<void> {
  const kept = keptFile(target, file.sha256);
  if ((await hashFile(kept).catch(() => undefined)) !== file.sha256)
    throw new Error(`A file of the backup is missing or was changed: ${kept}`);
  await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
  const beside = path.join(incomingFolder(folder), newId());
  try {
    await copyFile(kept, beside);
    await synced(beside);
    await store.take(beside, file.path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Takes away those of the files that were put back which nothing in the snapshot names; which. No other is touched. */
export async function leaveOut(
  store: Pick<FileStore, 'remove'>,
  brought: readonly CopiedFile[],
  unnamed: readonly string[],
): Promise<readonly string[]> {
  const ours = new Set(brought.map((file) => file.path));
  const late = unnamed.filter((at) => ours.has(at));
  for (const at of late) await store.remove(at);
  return late;
}

/** Removes kept files that none of these snapshots has; how many. */
export async function dropFiles(target: string, wanted: ReadonlySet<string>): Promise<number> {
  const folder = path.join(target, 'files');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const foreign = entries.filter((entry) => entry.isFile() && !wanted.has(entry.name));
  for (const entry of foreign) await rm(path.join(entry.parentPath, entry.name));
  return foreign.length;
}
