import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';

type Waiting = { readonly entry: unknown; readonly done: () => void; readonly failed: (error: unknown) => void };

/**
 * A file of JSON lines that only grows; one line is one entry, all or nothing. `apply` is called for every entry in the
 * order of the file: for those of earlier lives before this resolves, for new ones once they are on the disk. Throws on
 * a damaged line.
 */
export async function openJournal<Entry>(file: string, apply: (entry: Entry) => void) {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'a', 0o600); // keys stand in it
  const folder = await open(path.dirname(file), 'r');
  await folder.sync().finally(() => folder.close()); // a new file is safe only when its name is
  await handle.truncate(replay(file, await readFile(file), apply)); // a line without its end was never acknowledged
  await handle.sync();

  let broken: unknown;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  /** Whatever queued while the disk was busy travels in the next write. */
  const write = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        if (broken !== undefined) throw broken;
        await handle.appendFile(batch.map(({ entry }) => `${JSON.stringify(entry)}\n`).join(''));
        await handle.sync();
      } catch (error) {
        broken ??= error; // nobody knows what is on the disk now: only a new start, which reads it again, may go on
        for (const { failed } of batch) failed(error);
        continue;
      }
      for (const { entry, done } of batch) {
        apply(entry as Entry);
        done();
      }
    }
    writing = undefined;
  };

  return {
    /** Resolves when the entry is on the disk and applied. Rejects for good after the first failed write. */
    append: (entry: Entry): Promise<void> =>
      new Promise((done, failed) => {
        if (broken !== undefined) return failed(broken);
        waiting.push({ entry, done, failed });
        writing ??= write();
      }),
    isBroken: (): boolean => broken !== undefined,
    close: async (): Promise<void> => {
      await writing;
      await handle.close();
    },
  };
}

/** Gives the length in bytes of the whole lines. */
function replay<Entry>(file: string, bytes: Buffer, apply: (entry: Entry) => void): number {
  const length = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
  for (const [at, line] of lines.entries()) {
    try {
      apply(JSON.parse(line) as Entry);
    } catch (error) {
      throw new Error(`${file} is damaged in line ${at + 1}. Put it aside to start with a new shop.`, { cause: error });
    }
  }
  return length;
}
