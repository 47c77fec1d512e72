import { mkdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Takes away what was begun in a folder and cut off; the folder is there afterwards. */
export async function clearUnfinished(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder))
    if (name.startsWith('unfinished-')) rmSync(path.join(folder, name), { recursive: true });
}
