import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fetchStored, hashStored } from '#infrastructure/files/fetch-stored.js';
import type { FileStore } from '#infrastructure/files/file-store.js';
import { incomingFolder, isOurs } from '#infrastructure/files/place.js';
import { newId } from '#infrastructure/ids.js';
import { verifyFiles, type FilesVerdict } from './verify-files.js';

type Parts = Omit<Parameters<typeof verifyFiles>[0], 'store'> & {
  readonly from: FileStore;
  readonly to: FileStore;
  /** Of this machine, where a file lies between the two. */
  readonly folder: string;
};
export type Moved = FilesVerdict & {
  readonly copied: number;
  /** Had been copied before, or came to the new store by itself. */
  readonly there: number;
  /** Those of the old store that are gone from it now. */
  readonly emptied: number;
  /** Those that stay there, since nothing proves that the new store has them. */
  readonly left: readonly string[];
};

/**
 * Moves files from one store to another while everything runs, given that whoever writes writes to the new one and
 * looks in both. Copied first, each read back and compared; then the whole log is held against the new store alone;
 * and only what was proved there goes from the old one. Cut off anywhere it begins again and copies nothing twice.
 */
export async function moveFiles(parts: Parts, report: (said: string) => void, isEmptying = true): Promise<Moved> {
  const { from, to } = parts;
  const same = new Set<string>();
  let [copied, there] = [0, 0];
  const strange: string[] = [];
  for await (const { at } of from.list()) {
    if (!isOurs(at)) strange.push(at);
    else {
      const outcome = await moveOne(parts, at);
      if (outcome === 'copied') copied += 1;
      else there += 1;
      if (outcome !== 'other') same.add(at);
      if ((copied + there) % 100 === 0) report(`${copied} copied, ${there} there already`);
    }
  }
  report(`${copied} copied, ${there} there already; now each file that the log names is opened in ${to.name}`);
  const sound = new Set<string>();
  const verdict = await verifyFiles(
    { ...parts, store: to },
    () => undefined,
    (at) => sound.add(at),
  );
  const missing = new Set(verdict.faults.flatMap(({ what, path: at }) => (what === 'foreign' ? [] : [at])));
  let emptied = 0;
  const left = [...strange];
  // what a process of before has written meanwhile was not copied: it stays, and goes the next time
  for await (const { at } of isEmptying ? from.list() : []) {
    if (!isOurs(at)) continue;
    if (missing.has(at) || !(sound.has(at) || same.has(at))) left.push(at);
    else {
      await from.remove(at);
      emptied += 1;
    }
  }
  return { ...verdict, copied, there, emptied, left };
}

/** `other`: the new store has other ciphertext there, sent again after the change; the log says whether it is sound. */
const moveOne = async ({ from, to, folder }: Parts, at: string): Promise<'copied' | 'same' | 'other'> => {
  const known = await hashStored(to, at);
  if (known !== undefined) return known === (await hashStored(from, at)) ? 'same' : 'other';
  await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
  const beside = path.join(incomingFolder(folder), newId());
  try {
    const sha256 = await fetchStored(from, at, beside);
    await to.take(beside, at);
    if ((await hashStored(to, at)) === sha256) return 'copied';
    throw new Error(`${at} is not in ${to.name} as it was sent there; it stays where it was`);
  } finally {
    await rm(beside, { force: true });
  }
};
