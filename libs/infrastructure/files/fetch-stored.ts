import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { storeFault } from './file-faults.js';
import { wholeOf, type FileStore } from './file-store.js';

/**
 * Brings a stored file as it lies there into a new file of this machine, flushed; the SHA-256 of it, hexadecimal.
 * Nothing is left where that fails.
 */
export async function fetchStored(store: Pick<FileStore, 'open'>, at: string, to: string): Promise<string> {
  const stored = await store.open(at);
  if (!stored) throw new Error(`A file went while it was copied: ${at}`);
  try {
    const file = await open(to, 'wx', 0o600);
    try {
      const hash = createHash('sha256');
      for await (const bytes of wholeOf(stored)) {
        hash.update(bytes);
        await file.writeFile(bytes);
      }
      await file.sync();
      return hash.digest('hex');
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(to, { force: true });
    throw storeFault(error);
  } finally {
    await stored.close();
  }
}

/** The SHA-256 of a stored file as it lies there; undefined where it is not there. */
export async function hashStored(store: Pick<FileStore, 'open'>, at: string): Promise<string | undefined> {
  const stored = await store.open(at);
  if (!stored) return undefined;
  try {
    const hash = createHash('sha256');
    for await (const bytes of wholeOf(stored)) hash.update(bytes);
    return hash.digest('hex');
  } finally {
    await stored.close();
  }
}
