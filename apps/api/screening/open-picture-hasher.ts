import path from 'node:path';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import type { PictureTold, PictureWanted } from '#screening/pictures/picture-process.js';

export type PictureHasher = {
  /** Undefined where the process ended at its bounds, or took too long: of this picture nothing is known. */
  readonly hash: (bytes: Uint8Array) => Promise<PictureTold | undefined>;
  readonly close: () => Promise<void>;
};

const MOST_MILLISECONDS = 15_000;
const IDLE = 60_000;
const RIGHTS = ['--max-old-space-size=256', '--permission', '--allow-fs-read=*', '--allow-addons'];

/** Decodes pictures and hashes them in a process of its own (libs/screening/pictures/picture-process.ts), one by one. */
export function openPictureHasher(): PictureHasher {
  const here = import.meta.filename;
  const program = path.join(
    path.dirname(here),
    `../../../libs/screening/pictures/picture-process${path.extname(here)}`,
  );
  const { ask, close } = openAskedProcess<PictureWanted, PictureTold>({
    ...{ program, args: [], rights: RIGHTS, most: MOST_MILLISECONDS, idle: IDLE },
  });
  return { hash: (bytes) => ask(() => ({ bytes })), close };
}
