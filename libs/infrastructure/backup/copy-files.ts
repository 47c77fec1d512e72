import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { objectsIn } from '../files/objects-in.js';
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
  evidence: string,
  target: string,
  known: ReadonlyMap<string, CopiedFile>,
): Promise<readonly CopiedFile[]> {
  const copied: CopiedFile[] = [];
  for (const at of await objectsIn(evidence)) {
    const { size, mtimeMs: written } = await stat(path.join(evidence, at));
    const before = known.get(at);
    if (before?.size === size && before.written === written && (await isKept(keptFile(target, before.sha256), size)))
      copied.push(before);
    else copied.push({ path: at, size, sha256: await copyOne(path.join(evidence, at), target), written });
  }
  return copied;
}

const isKept = async (file: string, size: number): Promise<boolean> =>
  stat(file).then(
    (found) => found.size === size,
    () => false,
  );

/** Beside first, then under its name: what is cut off leaves no file that looks whole. */
const copyOne = async (from: string, target: string): Promise<string> => {
  const incoming = path.join(target, 'files', 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  const beside = path.join(incoming, newId());
  await copyFile(from, beside, constants.COPYFILE_FICLONE);
  await synced(beside);
  const sha256 = await hashFile(beside);
  const kept = keptFile(target, sha256);
  await mkdir(path.dirname(kept), { recursive: true, mode: 0o700 });
  await rename(beside, kept);
  return sha256;
};

export const synced = async (file: string): Promise<void> => {
  const opened = await open(file, 'r');
  await opened.sync().finally(() => opened.close());
};

/** Puts one file back where it belongs. Throws where the kept bytes are not those that were copied. */
export async function bringBack(target: string, evidence: string, file: CopiedFile): Promise<void> {
  const kept = keptFile(target, file.sha256);
  if ((await hashFile(kept).catch(() => undefined)) !== file.sha256)
    throw new Error(`A file of the backup is missing or was changed: ${kept}`);
  const to = path.join(evidence, file.path);
  if (!path.resolve(to).startsWith(path.join(path.resolve(evidence), 'objects') + path.sep))
    throw new Error(`The backup names a file outside its folder: ${file.path}`);
  await mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(kept, to);
  await synced(to);
}

/** Takes away those of the files that were put back which no event of the snapshot names; which. No other is touched. */
export async function leaveOut(
  evidence: string,
  brought: readonly CopiedFile[],
  unnamed: readonly string[],
): Promise<readonly string[]> {
  const ours = new Set(brought.map((file) => file.path));
  const late = unnamed.filter((at) => ours.has(at));
  for (const at of late) await rm(path.join(evidence, at));
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
