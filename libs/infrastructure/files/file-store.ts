/** Reads so many bytes at a place; shorter only where the file ends. */
export type ReadAt = (position: number, length: number) => Promise<Buffer>;

/** A file as it lies in a store, sealed. */
export type StoredFile = {
  readonly size: number;
  /** Reads forward, nothing at or beyond `end`: a store that is far away may fetch up to there at once. */
  readonly upTo: (end: number) => ReadAt;
  readonly close: () => Promise<void>;
};

export type Stored = {
  /** Its path, `objects/…` (place.ts); anything else is none of ours. */
  readonly at: string;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
};

/** Where whole sealed files lie: a folder, or an object store. Whatever cannot be done throws NoRoom or StoreClosed. */
export type FileStore = {
  /** For its operator. */
  readonly name: string;
  /**
   * Takes a file that lies whole and flushed beside it: when this is done it is there whatever happens, and is no
   * longer where it lay. When this fails it lies where it lay, and the store has nothing of it.
   */
  readonly take: (file: string, at: string) => Promise<void>;
  readonly open: (at: string) => Promise<StoredFile | undefined>;
  readonly list: () => AsyncIterable<Stored>;
  readonly remove: (at: string) => Promise<void>;
  readonly assertWritable: () => Promise<void>;
  /** Takes away what was begun before an instant and never finished; how many. */
  readonly sweep: (before: Date) => Promise<number>;
};

const PIECE = 1024 * 1024;

/** All of it, a piece at a time. */
export async function* wholeOf({ size, upTo }: StoredFile): AsyncGenerator<Buffer, void, void> {
  const readAt = upTo(size);
  for (let from = 0; from < size;) {
    const bytes = await readAt(from, Math.min(PIECE, size - from));
    if (bytes.length === 0) throw new Error('a file ended before its end');
    yield bytes;
    from += bytes.length;
  }
}
