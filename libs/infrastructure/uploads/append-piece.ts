import type { KeyObject } from 'node:crypto';
import { CHUNK, chunksOf } from '../files/file-cipher.js';
import { FileTooLong } from '../files/file-faults.js';
import type { Files } from '../files/files.js';
import { stoppable, type Received } from '../files/receive-file.js';
import { goOn, note, settle, type Store } from './go-on.js';
import { endUnfinished, letGo, type Unfinished } from './unfinished-file.js';
import { OffsetDiffers } from './upload-faults.js';
import type { Upload } from './upload-rows.js';

/** After so many bytes what has come is noted, so that little is sent twice. */
const NOTED_EVERY = 32 * 1024 * 1024;

export type Piece = {
  readonly offset: number;
  readonly bytes: AsyncIterable<Buffer>;
  readonly key: KeyObject;
  readonly mediaType: string;
  /** Ends the sending: another request goes on, or this process stops. */
  readonly cutOff: () => void;
};

/** `whole`: the last byte has come, and the file is there like every other that was received. */
export type Progress = { readonly received: number; readonly expiresAt: Date } & { readonly whole?: Received };

/**
 * One piece more. What came before a dropped line counts. The last chunk alone counts only when `then` has recorded the
 * file: until then it can be sent again. Throws OffsetDiffers, UploadGone.
 */
export async function appendPiece<T>(
  store: Store,
  files: Pick<Files, 'adopt'>,
  { found, piece, then }: { found: Upload; piece: Piece; then: (progress: Progress) => Promise<T> },
): Promise<T> {
  if (found.received !== piece.offset) throw new OffsetDiffers(found.received);
  const [begun, unfinished] = await goOn(store, found, piece.key);
  let isSettled = true;
  try {
    if (begun.received !== piece.offset) throw new OffsetDiffers(begun.received);
    isSettled = false;
    const { upload, failure } = await receive(store, begun, unfinished, piece.bytes);
    if (!failure && unfinished.intake.size() === upload.size) {
      await unfinished.intake.settle();
      const sure = (chunksOf(upload.size) - 1) * CHUNK;
      const { expiresAt } = sure > upload.received ? await note(store, upload, sure, null) : upload;
      const whole = await endUnfinished(store, unfinished, upload, piece);
      return await then({ received: upload.size, expiresAt, whole: await files.adopt(whole) });
    }
    const { received, expiresAt } = await settle(store, upload, unfinished, piece.key);
    isSettled = true;
    if (failure) throw failure.error;
    return await then({ received, expiresAt });
  } finally {
    if (isSettled) store.open.put(unfinished.file, unfinished);
    else await letGo(unfinished);
  }
}

type Receiving = { readonly upload: Upload; readonly failure?: { readonly error: unknown } };

const receive = async (
  store: Store,
  begun: Upload,
  { intake }: Unfinished,
  bytes: AsyncIterable<Buffer>,
): Promise<Receiving> => {
  let upload = begun;
  try {
    for await (const some of stoppable(bytes)) {
      if (intake.size() + some.length > upload.size) throw new FileTooLong(`more than ${upload.size} bytes`);
      await intake.add(some);
      if (intake.durable() >= upload.received + NOTED_EVERY) upload = await note(store, upload, intake.durable(), null);
    }
    return { upload };
  } catch (error) {
    return { upload, failure: { error } };
  }
};
