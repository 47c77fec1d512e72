import type { KeyObject } from 'node:crypto';
import { link, mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { openIntake, type Arrived, type Intake } from '../files/intake.js';
import { letGoOf } from '../files/let-go-of.js';
import { newId } from '../ids.js';
import type { FileStore } from '../files/file-store.js';
import { contextOf, incomingFolder, objectPath, type Place } from '../files/place.js';
import type { Received, Whole } from '../files/receive-file.js';
import { openSealedReader } from '../files/sealed-reader.js';
import { openTail } from './tail.js';
import type { Upload } from './upload-rows.js';

export const uploadsFolder = (folder: string): string => path.join(folder, 'uploads');
export const unfinishedPath = (folder: string, file: string): string => path.join(uploadsFolder(folder), file);

/** A file that is being written; only the process that opened it can go on, and nobody writes on what it left. */
export type Unfinished = { readonly file: string; readonly handle: FileHandle; readonly intake: Intake };

export async function createUnfinished(
  folder: string,
  file: string,
  key: KeyObject,
  place: Place,
): Promise<Unfinished> {
  await mkdir(uploadsFolder(folder), { recursive: true, mode: 0o700 });
  const handle = await open(unfinishedPath(folder, file), 'wx', 0o600);
  return { file, handle, intake: openIntake(handle, key, place) };
}

/**
 * What another process, or this one before it let go, has kept of an upload: hashed and recognised again, and sealed
 * anew under another salt. As much of it as opens: a loss of power may have taken the rest.
 */
export async function takeOver(folder: string, upload: Upload, key: KeyObject): Promise<Unfinished> {
  const { place, file, received, tail } = upload;
  const unfinished = await createUnfinished(folder, newId(), key, place);
  try {
    const rest = openTail(key, place, tail);
    const sealed = received - rest.length;
    const reader = await openSealedReader(unfinishedPath(folder, file), sealed, key, contextOf(place), false);
    if (!reader) return unfinished;
    try {
      if (sealed > 0 && !(await readInto(unfinished.intake, reader.read(0, sealed - 1)))) return unfinished;
    } finally {
      await reader.close();
    }
    if (rest.length > 0) await unfinished.intake.add(rest);
    return unfinished;
  } catch (error) {
    await letGo(unfinished);
    await rm(unfinishedPath(folder, unfinished.file), { force: true });
    throw error;
  }
}

/** False where a chunk does not open. Writing may fail, and then that is the failure. */
const readInto = async (intake: Intake, bytes: AsyncGenerator<Buffer, void, void>): Promise<boolean> => {
  for (;;) {
    const next = await bytes.next().catch(() => undefined);
    if (!next) return false;
    if (next.done) return true;
    await intake.add(next.value);
    letGoOf(next.value);
  }
};

export const letGo = ({ handle }: Unfinished): Promise<void> => handle.close().catch(() => undefined);

/** The last byte has come: a file like every other that was received, with a name of its own until it is recorded. */
export async function endUnfinished(
  { folder, files }: { readonly folder: string; readonly files: Pick<FileStore, 'take'> },
  { handle, intake, file }: Unfinished,
  { place, keyName, size }: Upload,
  { key, mediaType }: { readonly key: KeyObject; readonly mediaType: string },
): Promise<Whole> {
  const arrived: Arrived = await intake.end(mediaType);
  await handle.close();
  const name = unfinishedPath(folder, file);
  const kept = { done: false };
  const received: Received = {
    ...arrived,
    keep: async () => {
      if (kept.done) return;
      await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
      const second = path.join(incomingFolder(folder), newId());
      await link(name, second); // one name stays: who dies before it is recorded goes on from there
      await files.take(second, objectPath(place)).finally(() => rm(second, { force: true }));
      kept.done = true;
    },
    discard: () => Promise.resolve(), // its row says how long it stays
  };
  const read = async function* (): AsyncGenerator<Buffer, void, void> {
    const reader = await openSealedReader(name, size, key, contextOf(place));
    if (!reader) return;
    try {
      yield* reader.read(0, size - 1);
    } finally {
      await reader.close();
    }
  };
  return { place, keyName, received, read };
}
