import { mkdirSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** How is called what is not whole yet, or not any more. */
export const unfinished = (name: string): string => `unfinished-${name}`;

/** Takes away what was begun in a folder and cut off, or half taken away; the folder is there afterwards. */
export async function clearUnfinished(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder))
    if (name.startsWith(unfinished(''))) rmSync(path.join(folder, name), { recursive: true });
}
