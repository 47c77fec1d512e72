import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** When it resolves, the file stands under its name on the disk, whole, whatever happens next. On an error nothing stands there. */
export async function writeDurably(file: string, temporary: string, content: Readable | Iterable<string>): Promise<void> {
  try {
    await pipeline(content, createWriteStream(temporary, { flags: 'wx', flush: true }));
    await rename(temporary, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A new name is safe only when its folder is. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
