import { readdir, stat } from 'node:fs/promises';
import { unfinishedPath, uploadsFolder } from './unfinished-file.js';

/** Removes the files of no upload; one that was written just now may be about to get one. */
export async function sweepFolder(
  folder: string,
  used: ReadonlySet<string>,
  before: Date,
  remove: (file: string) => Promise<void>,
): Promise<void> {
  const names = await readdir(uploadsFolder(folder)).catch((): string[] => []);
  for (const name of names) {
    if (used.has(name)) continue;
    const known = await stat(unfinishedPath(folder, name)).catch(() => undefined); // another process may have swept it
    if (known && known.mtime < before) await remove(name);
  }
}
