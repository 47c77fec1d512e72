import type { FileHandle } from 'node:fs/promises';
import { CHUNK, fileKey, newHeader, sealChunk } from './file-cipher.js';
import { letGoOf } from './let-go-of.js';
import type { KeyObject } from 'node:crypto';

export type SealedWriter = {
  /** Waits while the write before is under way: nobody sends faster than the disk takes. */
  readonly add: (bytes: Buffer) => Promise<void>;
  /** Writes the last chunk and lets the disk have all of it. */
  readonly end: () => Promise<void>;
  /** So many plain bytes the disk is known to have, all of them in whole chunks. */
  readonly durable: () => number;
  /** Lets the disk have every whole chunk and gives what waits for the next one; the file goes on. */
  readonly settle: () => Promise<Buffer>;
};

/** So many bytes are written, then the disk is asked to take them while more arrive: the last wait is short. */
const FLUSH_EVERY = 32 * 1024 * 1024;

/** Encrypts what it is given into an open file, holding one chunk and one write in memory. */
export function openSealedWriter(
  file: Pick<FileHandle, 'writev' | 'datasync' | 'sync'>,
  key: KeyObject,
  context: string,
): SealedWriter {
  const header = newHeader();
  const sealing = fileKey(key, header, context);
  let [chunk, held, index, unflushed, durable] = [Buffer.alloc(0), 0, 0, 0, 0];
  let [writing, flushing]: [Promise<unknown>, Promise<unknown>] = [file.writev([header]), Promise.resolve()];
  writing.catch(() => undefined); // whoever waits for it hears of it

  const flush = async (): Promise<void> => {
    const written = index * CHUNK;
    await file.datasync();
    durable = written;
  };
  const write = async (parts: readonly Buffer[], length: number): Promise<void> => {
    await writing;
    unflushed += length;
    if (unflushed >= FLUSH_EVERY) {
      await flushing;
      unflushed = 0;
      flushing = flush();
      flushing.catch(() => undefined);
    }
    writing = writeAll(file, parts).then(() => parts.forEach(letGoOf));
    writing.catch(() => undefined);
  };
  const sealHeld = async (last: boolean): Promise<void> => {
    const length = held;
    held = 0;
    await write(sealChunk(sealing, index, last, chunk.subarray(0, length)), length);
    index += 1;
  };

  return {
    add: async (bytes) => {
      if (chunk.length === 0 && bytes.length > 0) chunk = Buffer.alloc(CHUNK);
      for (let from = 0; from < bytes.length;) {
        if (held === CHUNK) await sealHeld(false); // more is coming, so it is not the last
        const copied = bytes.copy(chunk, held, from);
        held += copied;
        from += copied;
      }
    },
    end: async () => {
      await sealHeld(true);
      await writing;
      await flushing;
      await file.sync();
    },
    durable: () => durable,
    settle: async () => {
      await writing;
      await flushing;
      await flush();
      return Buffer.from(chunk.subarray(0, held));
    },
  };
}

/** A write may take less than it was given. */
const writeAll = async (file: Pick<FileHandle, 'writev'>, parts: readonly Buffer[]): Promise<void> => {
  let left = parts.filter(({ length }) => length > 0);
  while (left.length > 0) {
    let { bytesWritten } = await file.writev(left);
    left = left.flatMap((part) => {
      const done = Math.min(bytesWritten, part.length);
      bytesWritten -= done;
      return done === part.length ? [] : [part.subarray(done)];
    });
  }
};
