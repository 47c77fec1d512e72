/** More bytes than allowed were sent; what had come is gone. */
export class FileTooLong extends Error {
  override readonly name = 'FileTooLong';
}

/** The disk, or the quota, is full; what had come is gone. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** The folder of files cannot be read or written: read-only, another user's, not mounted. Nothing was kept. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';
}

/** The sender stopped, or was so slow that it was stopped; what had come is gone. */
export class SendingStopped extends Error {
  override readonly name = 'SendingStopped';
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const CLOSED: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EIO']);

/** What an error of the file system means for the folder of files; any other error stays what it is. */
export const storeFault = (error: unknown): unknown => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (FULL.has(code)) return new NoRoom('no room for a file', { cause: error });
  return CLOSED.has(code) ? new StoreClosed('the folder of files cannot be used', { cause: error }) : error;
};
