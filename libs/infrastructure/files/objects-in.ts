import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Of every kept file its path in the folder, in order; none where nothing was kept yet. What a link leads to is kept as
 * well: a backup has it, and who looks files over sees it.
 */
export async function objectsIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path.join(folder, 'objects'), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
