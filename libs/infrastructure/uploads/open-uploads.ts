import type pg from 'pg';
import { storeFault } from '../files/file-faults.js';
import type { FileStore } from '../files/file-store.js';
import type { Files } from '../files/files.js';
import { newId } from '../ids.js';
import { appendPiece, type Piece, type Progress } from './append-piece.js';
import { ending, removeFile, type Store } from './go-on.js';
import { keptOpen } from './kept-open.js';
import { oneAtATime } from './one-at-a-time.js';
import { sweepFolder } from './sweep-folder.js';
import { letGo, type Unfinished } from './unfinished-file.js';
import { UploadGone } from './upload-faults.js';
import {
  countOthers,
  deleteUpload,
  findUpload,
  insertUpload,
  sweepUploads,
  type Upload,
  type UploadKey,
} from './upload-rows.js';

const HOUR = 3_600_000;

type Begun = Omit<Upload, 'received' | 'tail' | 'file' | 'expiresAt'>;

/**
 * Files that come in pieces, over dropped lines and restarts. Each is sealed while it comes, in the form in which it
 * will lie; what was acknowledged is on disk. Who comes last goes on with it, and whoever was sending it is cut off.
 */
export type Uploads = {
  /** In place of what the sender had begun of the same exhibit; asked again under the same key, it stays. */
  readonly begin: (upload: Begun) => Promise<Upload>;
  /** Disturbs nobody. */
  readonly has: (key: UploadKey) => Promise<boolean>;
  readonly find: (key: UploadKey) => Promise<Upload | undefined>;
  /** What `then` does is done before anybody else may go on. Throws UploadGone, OffsetDiffers. */
  readonly append: <T>(key: UploadKey, piece: Piece, then: (progress: Progress) => Promise<T>) => Promise<T>;
  /** False where there was none. */
  readonly drop: (key: UploadKey) => Promise<boolean>;
  /** How many others the sender has not finished. */
  readonly others: (key: UploadKey) => Promise<number>;
  readonly sweep: () => Promise<void>;
  /** Cuts everybody off; what has come is noted, and goes on after a restart. */
  readonly cutOff: () => Promise<void>;
};

type Parts = {
  readonly folder: string;
  readonly store: FileStore;
  readonly files: Pick<Files, 'adopt'>;
  readonly pool: pg.Pool;
  readonly now: () => Date;
};

export function openUploads({ folder, store: kept, files, pool, now }: Parts): Uploads {
  const turns = oneAtATime();
  const store: Store = { folder, files: kept, pool, now, open: keptOpen<Unfinished>(letGo) };
  const nothing = (): void => undefined;
  const alone = <T>(of: UploadKey, work: () => Promise<T>, cutOff = nothing): Promise<T> =>
    turns.alone([of.associationId, of.disputeId, of.evidenceId, of.sender].join('/'), cutOff, work);

  return {
    begin: (wanted) =>
      alone(wanted, async () => {
        const before = await findUpload(pool, wanted, now());
        if (before?.requestKey === wanted.requestKey) return before;
        const upload = { ...wanted, file: newId(), expiresAt: ending(store), received: 0, tail: null };
        await insertUpload(pool, upload, now());
        if (before) await removeFile(store, before.file);
        return upload;
      }),
    has: async (of) => (await findUpload(pool, of, now())) !== undefined,
    find: (of) => alone(of, () => findUpload(pool, of, now())),
    append: (of, piece, then) =>
      alone(
        of,
        async () => {
          const found = await findUpload(pool, of, now());
          if (!found) throw new UploadGone('there is none');
          return appendPiece(store, files, { found, piece, then }).catch((error: unknown) => {
            throw storeFault(error);
          });
        },
        piece.cutOff,
      ),
    drop: (of) =>
      alone(of, async () => {
        const file = await deleteUpload(pool, of);
        if (file !== undefined) await removeFile(store, file);
        return file !== undefined;
      }),
    others: (of) => countOthers(pool, of, now()),
    sweep: async () => {
      const { gone, kept } = await sweepUploads(pool, now());
      for (const file of gone) await removeFile(store, file);
      await sweepFolder(folder, kept, new Date(now().getTime() - HOUR), (file) => removeFile(store, file));
    },
    cutOff: async () => {
      await turns.end();
      await store.open.end();
    },
  };
}
