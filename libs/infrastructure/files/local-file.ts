import { open, type FileHandle } from 'node:fs/promises';
import { storeFault } from './file-faults.js';
import type { StoredFile } from './file-store.js';

/** A file of this machine; undefined if it is not there. Throws StoreClosed. */
export async function openLocalFile(name: string): Promise<StoredFile | undefined> {
  const file = await open(name, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw storeFault(error);
  });
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    return {
      size,
      upTo: () => (position, length) => readAt(file, position, length),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Shorter than asked for only at the end of the file. */
export const readAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
};
