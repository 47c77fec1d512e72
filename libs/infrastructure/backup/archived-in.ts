import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isSnapshotName } from './snapshot-name.js';

/** By their names, the oldest first. */
export type Archived = {
  readonly whole: readonly string[];
  /** Of which a part is gone: cut off while they were taken away, or damaged. They count as none. */
  readonly broken: readonly string[];
};

/** The snapshots or bases below this folder. `lacks`: the first part that is not there of the one in that folder. */
export async function archivedIn(folder: string, lacks: (folder: string) => string | undefined): Promise<Archived> {
  const names = (await namesBelow(folder)).filter(isSnapshotName).sort();
  const broken = new Set(names.filter((name) => lacks(path.join(folder, name)) !== undefined));
  return { whole: names.filter((name) => !broken.has(name)), broken: [...broken] };
}

/** What lies there; a folder that cannot be read is not an empty one. */
const namesBelow = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** What to tell whoever archives of those of which a part is gone. */
export const brokenLine = (broken: readonly string[]): string =>
  `Not whole any more, so that nothing is restored from it: ${broken.join(', ')}. It goes when its period ends.`;
