import { useState } from 'react';
import type { GivenFile } from '../../kit/files/file-row.js';
import { hashFile } from '../service/hash-file.js';
import { namedFile, nextRef, type NamedFile } from '../service/named-file.js';

type Picture = NamedFile & { readonly size: number };

/** Files that were chosen here: named by their hashes, and held until what they belong to is on record. */
export function usePictures() {
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [held] = useState(() => new Map<string, File>());
  const [reading, setReading] = useState<GivenFile>();
  const add = async (chosen: readonly File[]): Promise<void> => {
    let all = pictures;
    for (const file of chosen) {
      const { name, size } = file;
      const tell = (share: number): void => setReading({ id: 'reading', name, size, fate: { kind: 'sending', share } });
      const sha256 = await hashFile(file, tell).catch(() => undefined);
      if (sha256 === undefined || all.some((one) => one.sha256 === sha256)) continue;
      held.set(sha256, file);
      all = [...all, { ...namedFile(file, sha256), ref: nextRef(all), size }];
    }
    setReading(undefined);
    setPictures(all);
  };
  const rows: readonly GivenFile[] = pictures.map(({ ref, name, size }) => ({
    id: ref,
    name,
    size,
    fate: { kind: 'waiting' },
  }));
  return {
    pictures: pictures.map(({ size: _, ...named }): NamedFile => named),
    held,
    rows: reading ? [...rows, reading] : rows,
    add,
    remove: (id: string): void => setPictures(pictures.filter(({ ref }) => ref !== id)),
    clear: (): void => setPictures([]),
  };
}
