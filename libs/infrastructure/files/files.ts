import type { KeyObject } from 'node:crypto';
import { contextOf, pathOf, type Place } from './place.js';
import { receiveFile, type Received, type Sending } from './receive-file.js';
import { openSealedReader, type SealedReader } from './sealed-reader.js';
import { sweepIncoming } from './sweep-incoming.js';

/**
 * Files of evidence, encrypted, in one folder. What is named by an event is there whole; what is not yet whole has no
 * name.
 */
export type Files = {
  readonly receive: (sending: Sending) => Promise<Received>;
  /** A kept file of so many bytes; undefined if it is not there. */
  readonly open: (place: Place, size: number, key: KeyObject) => Promise<SealedReader | undefined>;
  readonly sweep: (before: Date) => Promise<number>;
};

export const openFiles = (folder: string): Files => ({
  receive: (sending) => receiveFile({ folder }, sending),
  open: (place, size, key) => openSealedReader(pathOf(folder, place), size, key, contextOf(place)),
  sweep: (before) => sweepIncoming(folder, before),
});
