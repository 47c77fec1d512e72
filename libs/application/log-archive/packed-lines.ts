import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';
import { hashFile } from '#infrastructure/backup/hash-file.js';

export type PackedFile = { readonly name: string; readonly size: number; readonly sha256: string };

/** Writes lines into a file in gzip, on the disk when it is ended. */
export async function openLines(folder: string, name: string) {
  const file = await open(path.join(folder, name), 'wx', 0o600);
  const packed = createGzip();
  const writing = (async (): Promise<number> => {
    let size = 0;
    for await (const bytes of packed as AsyncIterable<Buffer>) {
      await file.write(bytes);
      size += bytes.length;
    }
    await file.sync();
    return size;
  })();
  return {
    add: async (line: string): Promise<void> => {
      if (!packed.write(`${line}\n`)) await once(packed, 'drain');
    },
    end: async (): Promise<PackedFile> => {
      packed.end();
      const size = await writing.finally(() => file.close());
      return { name, size, sha256: await hashFile(path.join(folder, name)) };
    },
  };
}

/** Rejects where it is no gzip, or cut off. */
export async function* linesOf(folder: string, name: string): AsyncGenerator<string> {
  const unpacked = createReadStream(path.join(folder, name)).pipe(createGunzip());
  yield* createInterface({ input: unpacked, crlfDelay: Infinity });
}
