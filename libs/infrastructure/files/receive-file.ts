import type { KeyObject } from 'node:crypto';
import { mkdir, open as openFile, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '../ids.js';
import { FileTooLong, SendingStopped, storeFault } from './file-faults.js';
import type { FileStore } from './file-store.js';
import { openIntake, type Arrived } from './intake.js';
import { incomingFolder, objectPath, type Place } from './place.js';

export type Sending = {
  readonly bytes: AsyncIterable<Buffer>;
  readonly place: Place;
  readonly key: KeyObject;
  /** Of the vault, of what people have sent, which is scanned where there is a scanner; none of our own documents. */
  readonly keyName?: string;
  /** The kind that the sender named; it only chooses among kinds of text. */
  readonly mediaType: string;
  /** In bytes. */
  readonly most: number;
};

/** A file that is wholly on disk, in no store yet and named by nothing yet. */
export type Received = Arrived & {
  /** Gives it its place in the store; from then on it is there after a loss of power. May be called again. */
  readonly keep: () => Promise<void>;
  /** Removes it if it was not kept. Never throws. */
  readonly discard: () => Promise<void>;
};

/** A file that came in pieces, sealed and wholly on disk, and what reads it. */
export type Whole = Pick<Sending, 'place' | 'keyName'> & {
  readonly received: Received;
  readonly read: () => AsyncIterable<Buffer>;
};

type Receiving = {
  /** Where it lies until it is whole. */
  readonly folder: string;
  readonly store: Pick<FileStore, 'take'>;
  readonly open?: (name: string) => Promise<FileHandle>;
};

const create = (name: string): Promise<FileHandle> => openFile(name, 'wx', 0o600);

/**
 * Hashes, recognises and encrypts bytes as they come, into a file of this machine. Throws FileTooLong, NoRoom,
 * StoreClosed, SendingStopped; nothing is left then.
 */
export async function receiveFile(
  { folder, store, open = create }: Receiving,
  { bytes, place, key, mediaType, most }: Sending,
): Promise<Received> {
  const temporary = path.join(incomingFolder(folder), newId());
  const target = objectPath(place);
  const discard = (): Promise<void> => rm(temporary, { force: true }).catch(() => undefined);
  try {
    await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
    const file = await open(temporary);
    try {
      const intake = openIntake(file, key, place);
      for await (const some of stoppable(bytes)) {
        if (intake.size() + some.length > most) throw new FileTooLong(`more than ${most} bytes`);
        await intake.add(some);
      }
      const arrived = await intake.end(mediaType);
      const kept = { done: false };
      return {
        ...arrived,
        keep: async () => {
          if (kept.done) return;
          await store.take(temporary, target);
          kept.done = true;
        },
        discard,
      };
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw storeFault(error);
  }
}

/** Whatever a connection throws means that its sender has stopped. */
export async function* stoppable(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, void> {
  try {
    yield* bytes;
  } catch (error) {
    throw isTheSenders(error) ? new SendingStopped('the sender stopped', { cause: error }) : error;
  }
}

const isTheSenders = (error: unknown): boolean =>
  ['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR'].includes(
    String((error as NodeJS.ErrnoException | undefined)?.code),
  );
