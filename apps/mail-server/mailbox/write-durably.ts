import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';

type Content = AsyncIterable<Buffer> | Iterable<Buffer>;

/**
 * When it resolves, the file stands under its name on the disk, whole, whatever happens next. On an error nothing
 * stands there.
 */
export async function writeDurably(file: string, temporary: string, content: Content): Promise<void> {
  try {
    const handle = await open(temporary, 'wx');
    await writeAll(handle, content).finally(() => handle.close());
    await rename(temporary, file);
    await syncFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** What comes in small pieces is written in one. */
async function writeAll(handle: FileHandle, content: Content): Promise<void> {
  let [pending, bytes]: [Buffer[], number] = [[], 0];
  for await (const chunk of content) {
    pending.push(chunk);
    bytes += chunk.length;
    if (bytes < AT_ONCE) continue;
    await handle.writeFile(Buffer.concat(pending));
    [pending, bytes] = [[], 0];
  }
  if (bytes > 0) await handle.writeFile(Buffer.concat(pending));
  await handle.datasync();
}

const AT_ONCE = 256 * 1024;

const nextSync = new Map<string, Promise<void>>();
const lastSync = new Map<string, Promise<void>>();

/**
 * A new name is safe only when its folder is. Whoever asks while one flush is under way shares the next with the
 * others.
 */
export function syncFolder(folder: string): Promise<void> {
  const waiting = nextSync.get(folder);
  if (waiting) return waiting;
  const sync = async (): Promise<void> => {
    await lastSync.get(folder)?.catch(() => undefined); // whoever waited for that one was told
    nextSync.delete(folder);
    lastSync.set(folder, next);
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  };
  const next = Promise.resolve().then(sync);
  nextSync.set(folder, next);
  return next;
}
