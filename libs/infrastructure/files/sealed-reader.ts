import type { KeyObject } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { storeFault } from './file-faults.js';
import { letGoOf } from './let-go-of.js';
import { CHUNK, chunksOf, fileKey, HEADER, openChunk, SEALED_CHUNK } from './file-cipher.js';

export type SealedReader = {
  /**
   * Plain bytes from `start` to `end`, both included, chunk by chunk. Throws when a chunk was changed; nothing of that
   * one is given.
   */
  readonly read: (start: number, end: number) => AsyncGenerator<Buffer, void, void>;
  readonly close: () => Promise<void>;
};

/**
 * A file of `size` plain bytes; undefined if it is not there. One that is not whole yet has no last chunk: its size is
 * that of whole chunks. Throws NotOurFile, StoreClosed.
 */
export async function openSealedReader(
  name: string,
  size: number,
  key: KeyObject,
  context: string,
  isWhole = true,
): Promise<SealedReader | undefined> {
  const file = await open(name, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw storeFault(error);
  });
  if (!file) return undefined;
  try {
    const opening = fileKey(key, await readAt(file, 0, HEADER), context);
    const last = isWhole ? chunksOf(size) - 1 : -1;
    const chunk = async (index: number): Promise<Buffer> => {
      const plain = Math.min(CHUNK, size - index * CHUNK);
      const sealed = await readAt(file, HEADER + index * SEALED_CHUNK, plain + SEALED_CHUNK - CHUNK);
      const opened = openChunk(opening, index, index === last, sealed);
      letGoOf(sealed);
      return opened;
    };
    return {
      read: async function* (start, end) {
        for (let index = Math.floor(start / CHUNK); index * CHUNK <= end; index += 1) {
          const plain = await chunk(index);
          yield plain.subarray(Math.max(0, start - index * CHUNK), Math.min(plain.length, end + 1 - index * CHUNK));
        }
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Shorter than asked for only at the end of the file. */
const readAt = async (file: FileHandle, position: number, length: number): Promise<Buffer> => {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
};
