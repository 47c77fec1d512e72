import { open, statfs, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NoRoom } from '../files/file-faults.js';
import { newId } from '../ids.js';

/**
 * A file without a name, in the clear: it is gone when it is closed, and when this process or the machine ends, however
 * that comes about. In a container its folder is memory.
 */
export async function withScratch<T>(work: (file: FileHandle) => Promise<T>): Promise<T> {
  const name = path.join(tmpdir(), newId());
  const file = await open(name, 'wx+', 0o600);
  try {
    await unlink(name);
    return await work(file);
  } finally {
    await file.close();
  }
}

/** Throws NoRoom. */
export async function assertRoom(bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(tmpdir());
  if (bavail * bsize < bytes) throw new NoRoom(`${tmpdir()} has no room for ${bytes} bytes`);
}
