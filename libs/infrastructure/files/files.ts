import type { KeyObject } from 'node:crypto';
import type { FileStore } from './file-store.js';
import { folderStore } from './folder-store.js';
import { contextOf, objectPath, type Place } from './place.js';
import { receiveFile, type Received, type Sending, type Whole } from './receive-file.js';
import { sealedReader, type SealedReader } from './sealed-reader.js';
import { sweepIncoming } from './sweep-incoming.js';

/** Files of evidence, encrypted. What is named by an event is in the store whole; what is not yet whole has no name. */
export type Files = {
  readonly receive: (sending: Sending) => Promise<Received>;
  /** One that came in pieces: whatever is asked of bytes on their way in is asked of it now. */
  readonly adopt: (whole: Whole) => Promise<Received>;
  /** A kept file of so many bytes; undefined if it is not there. */
  readonly open: (place: Place, size: number, key: KeyObject) => Promise<SealedReader | undefined>;
  /** Of what nothing names any more. */
  readonly remove: (place: Place) => Promise<void>;
  /** Throws StoreClosed while the folder or the store cannot be written. */
  readonly assertWritable: () => Promise<void>;
  readonly sweep: (before: Date) => Promise<number>;
};

/** `folder`: where they lie sealed while they come, and for good where no other store is named. */
export const openFiles = (folder: string, store: FileStore = folderStore(folder)): Files => ({
  receive: (sending) => receiveFile({ folder, store }, sending),
  adopt: ({ received }) => Promise.resolve(received),
  open: openKept(store),
  remove: (place) => store.remove(objectPath(place)),
  assertWritable: async () => {
    await Promise.all([folderStore(folder).assertWritable(), store.assertWritable()]);
  },
  sweep: async (before) => (await sweepIncoming(folder, before)) + (await store.sweep(before)),
});

/** Opens what is kept in a store. */
export const openKept =
  (store: Pick<FileStore, 'open'>): Files['open'] =>
  async (place, size, key) => {
    const file = await store.open(objectPath(place));
    return file && sealedReader(file, { size, key, context: contextOf(place) });
  };
