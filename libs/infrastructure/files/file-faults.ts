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

export const isClosed = (error: unknown): boolean => CLOSED.has((error as NodeJS.ErrnoException | undefined)?.code);

export const isFull = (error: unknown): boolean => FULL.has((error as NodeJS.ErrnoException | undefined)?.code);
