import type { KeyObject } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type pg from 'pg';
import type { FileStore } from '../files/file-store.js';
import type { keptOpen } from './kept-open.js';
import { sealTail } from './tail.js';
import { letGo, takeOver, unfinishedPath, type Unfinished } from './unfinished-file.js';
import { UploadGone } from './upload-faults.js';
import { keepUpload, type Upload } from './upload-rows.js';

/** So many milliseconds after the last piece an unfinished upload is kept. */
const UPLOAD_LASTS = 72 * 3_600_000;

export type Store = {
  readonly folder: string;
  /** Where whole files go. */
  readonly files: Pick<FileStore, 'take'>;
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly now: () => Date;
  readonly open: ReturnType<typeof keptOpen<Unfinished>>;
};

export const ending = ({ now }: Pick<Store, 'now'>): Date => new Date(now().getTime() + UPLOAD_LASTS);

export const removeFile = async ({ folder, open }: Pick<Store, 'folder' | 'open'>, file: string): Promise<void> => {
  await open.drop(file);
  await rm(unfinishedPath(folder, file), { force: true });
};

/** What is on disk from now on counts. Throws UploadGone. */
export async function note(store: Store, upload: Upload, received: number, tail: Buffer | null): Promise<Upload> {
  const next = { ...upload, received, tail, expiresAt: ending(store) };
  if (!(await keepUpload(store.pool, upload, next))) throw new UploadGone('ended, or another went on with it');
  return next;
}

/** All that has come counts, to the last byte. */
export async function settle(store: Store, upload: Upload, { intake }: Unfinished, key: KeyObject): Promise<Upload> {
  const rest = await intake.settle();
  return note(store, upload, intake.size(), sealTail(key, upload.place, rest));
}

/**
 * The file as this process left it, or else a copy of what is kept of it, under another name: whoever still writes to
 * the old one notes nothing any more.
 */
export async function goOn(store: Store, upload: Upload, key: KeyObject): Promise<readonly [Upload, Unfinished]> {
  const own = store.open.take(upload.file);
  if (own) return [upload, own];
  const unfinished = await takeOver(store.folder, upload, key);
  const { intake, file } = unfinished;
  try {
    const tail = sealTail(key, upload.place, await intake.settle());
    const next = { ...upload, file, received: intake.size(), tail, expiresAt: ending(store) };
    if (!(await keepUpload(store.pool, upload, next))) throw new UploadGone('ended, or another went on with it');
    await removeFile(store, upload.file);
    return [next, unfinished];
  } catch (error) {
    await letGo(unfinished);
    await removeFile(store, file);
    throw error;
  }
}
