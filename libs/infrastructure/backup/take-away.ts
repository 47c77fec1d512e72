import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unfinished } from './clear-unfinished.js';

/** Takes away one of those below a folder: killed on the way, it is taken for none, and goes at the next backup. */
export function takeAway(folder: string, name: string): void {
  const leaving = path.join(folder, unfinished(name));
  rmSync(leaving, { recursive: true, force: true });
  renameSync(path.join(folder, name), leaving);
  rmSync(leaving, { recursive: true });
}
