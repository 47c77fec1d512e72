import { hashFile } from './hash-file.js';

/** A file that was read to its end. */
export type Read = { readonly file: File; readonly sha256: string };

type Reader = {
  /** Whether the form is still there for which they are read. */
  readonly isWanted: () => boolean;
  readonly tell: (read: Read) => void;
  /** From 0 to 1. */
  readonly far: (file: File, share: number) => void;
};

/** Reads files one after the other, as long as somebody wants them; false where one could not be read. */
export async function readFiles(chosen: readonly File[], { isWanted, tell, far }: Reader): Promise<boolean> {
  let isWhole = true;
  for (const file of chosen) {
    const sha256 = await hashFile(file, (share) => {
      if (!isWanted()) throw new Error('Nobody wants it any more');
      far(file, share);
    }).catch(() => undefined);
    if (!isWanted()) return true;
    if (sha256 === undefined) isWhole = false;
    else tell({ file, sha256 });
  }
  return isWhole;
}
