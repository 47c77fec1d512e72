/** There is no such upload: never begun, ended, or its time is over. */
export class UploadGone extends Error {
  override readonly name = 'UploadGone';
}

/** The sender goes on from elsewhere than where the upload stands. */
export class OffsetDiffers extends Error {
  override readonly name = 'OffsetDiffers';

  constructor(readonly received: number) {
    super(`it stands at ${received}`);
  }
}

/** The sender has begun so many others that it has to end one first. */
export class UploadsUnfinished extends Error {
  override readonly name = 'UploadsUnfinished';

  constructor(readonly most: number) {
    super(`${most} others are unfinished`);
  }
}
