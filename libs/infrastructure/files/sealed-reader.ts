import type { KeyObject } from 'node:crypto';
import { CHUNK, chunksOf, fileKey, HEADER, openChunk, SEALED_CHUNK } from './file-cipher.js';
import type { StoredFile } from './file-store.js';
import { letGoOf } from './let-go-of.js';
import { openLocalFile } from './local-file.js';

export type SealedReader = {
  /**
   * Plain bytes from `start` to `end`, both included, chunk by chunk. Throws when a chunk was changed; nothing of that
   * one is given.
   */
  readonly read: (start: number, end: number) => AsyncGenerator<Buffer, void, void>;
  readonly close: () => Promise<void>;
};

/**
 * A file of `size` plain bytes on this machine; undefined if it is not there. One that is not whole yet has no last
 * chunk: its size is that of whole chunks. Throws NotOurFile, StoreClosed.
 */
export async function openSealedReader(
  name: string,
  size: number,
  key: KeyObject,
  context: string,
  isWhole = true,
): Promise<SealedReader | undefined> {
  const file = await openLocalFile(name);
  return file && sealedReader(file, { size, key, context, isWhole });
}

type Sealed = {
  /** Of plain bytes. */
  readonly size: number;
  readonly key: KeyObject;
  readonly context: string;
  readonly isWhole?: boolean;
};

/** The same wherever it lies; closes the file where it is none of ours. */
export async function sealedReader(
  file: StoredFile,
  { size, key, context, isWhole = true }: Sealed,
): Promise<SealedReader> {
  try {
    const opening = fileKey(key, await file.upTo(HEADER)(0, HEADER), context);
    const last = isWhole ? chunksOf(size) - 1 : -1;
    return {
      read: async function* (start, end) {
        const readAt = file.upTo(sealedUpTo(Math.min(end, size - 1), size));
        for (let index = Math.floor(start / CHUNK); index * CHUNK <= end; index += 1) {
          const length = Math.min(CHUNK, size - index * CHUNK);
          const sealed = await readAt(HEADER + index * SEALED_CHUNK, length + SEALED_CHUNK - CHUNK);
          const plain = openChunk(opening, index, index === last, sealed);
          letGoOf(sealed);
          yield plain.subarray(Math.max(0, start - index * CHUNK), Math.min(plain.length, end + 1 - index * CHUNK));
        }
      },
      close: file.close,
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Where the chunk ends that holds this plain byte. */
const sealedUpTo = (plain: number, size: number): number => {
  const chunks = Math.floor(plain / CHUNK) + 1;
  return HEADER + chunks * (SEALED_CHUNK - CHUNK) + Math.min(chunks * CHUNK, size);
};
