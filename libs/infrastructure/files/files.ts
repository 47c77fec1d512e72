import type { KeyObject } from 'node:crypto';
import { access, constants, mkdir } from 'node:fs/promises';
import { StoreClosed } from './file-faults.js';
import { contextOf, incomingFolder, pathOf, type Place } from './place.js';
import { receiveFile, type Received, type Sending, type Whole } from './receive-file.js';
import { openSealedReader, type SealedReader } from './sealed-reader.js';
import { sweepIncoming } from './sweep-incoming.js';

/**
 * Files of evidence, encrypted, in one folder. What is named by an event is there whole; what is not yet whole has no
 * name.
 */
export type Files = {
  readonly receive: (sending: Sending) => Promise<Received>;
  /** One that came in pieces: whatever is asked of bytes on their way in is asked of it now. */
  readonly adopt: (whole: Whole) => Promise<Received>;
  /** A kept file of so many bytes; undefined if it is not there. */
  readonly open: (place: Place, size: number, key: KeyObject) => Promise<SealedReader | undefined>;
  /** Throws StoreClosed while the folder cannot be made or written. */
  readonly assertWritable: () => Promise<void>;
  readonly sweep: (before: Date) => Promise<number>;
};

export const openFiles = (folder: string): Files => ({
  receive: (sending) => receiveFile({ folder }, sending),
  adopt: ({ received }) => Promise.resolve(received),
  open: (place, size, key) => openSealedReader(pathOf(folder, place), size, key, contextOf(place)),
  assertWritable: () => assertWritable(folder),
  sweep: (before) => sweepIncoming(folder, before),
});

const assertWritable = async (folder: string): Promise<void> => {
  try {
    await mkdir(incomingFolder(folder), { recursive: true, mode: 0o700 });
    await access(incomingFolder(folder), constants.W_OK);
  } catch (error) {
    throw new StoreClosed('the folder of files cannot be written', { cause: error });
  }
};
