import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { incomingFolder } from './place.js';

/**
 * Removes what was begun before an instant and never finished, as after a crash; how many files. `before` is an hour
 * ago or earlier: none is sent that long.
 */
export async function sweepIncoming(folder: string, before: Date): Promise<number> {
  const incoming = incomingFolder(folder);
  const names = await readdir(incoming).catch((): string[] => []);
  const old = await Promise.all(
    names.map(async (name) => {
      const file = path.join(incoming, name);
      const known = await stat(file).catch(() => undefined); // another process may have swept, or kept, it
      return known && known.mtime < before ? [file] : [];
    }),
  );
  for (const file of old.flat()) await rm(file, { force: true });
  return old.flat().length;
}
