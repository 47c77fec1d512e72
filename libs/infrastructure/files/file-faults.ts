/** More bytes than allowed were sent; what had come is gone. */
export class FileTooLong extends Error {
  override readonly name = 'FileTooLong';
}

/** The disk, or the quota, is full; what had come is gone. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** The sender stopped, or was so slow that it was stopped; what had come is gone. */
export class SendingStopped extends Error {
  override readonly name = 'SendingStopped';
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

export const isFull = (error: unknown): boolean => FULL.has((error as NodeJS.ErrnoException | undefined)?.code);
