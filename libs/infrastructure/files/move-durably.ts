import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';
import { failpoint } from '../failpoint.js';

/** After the rename the folder is flushed, too: else a loss of power could forget the name. */
export const moveDurably = async (from: string, to: string): Promise<void> => {
  const folder = path.dirname(to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  failpoint('before-file-rename');
  await rename(from, to);
  for (const one of [folder, path.dirname(folder), path.dirname(path.dirname(folder))]) await flushFolder(one);
  failpoint('after-file-rename');
};

const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};
