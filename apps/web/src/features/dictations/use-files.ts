import { useState } from 'react';
import type { GivenFile } from '../../kit/files/file-row.js';
import { hashFile } from '../service/hash-file.js';
import { namedFile, nextRef } from '../service/named-file.js';

type Named = {
  readonly ref: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly description: string;
};
type Held = Named & { readonly file: File };

/** Files that were chosen, hashed here and named by their hashes; their bytes follow the act that names them. */
export function useFiles() {
  const [held, setHeld] = useState<readonly Held[]>([]);
  const [reading, setReading] = useState<GivenFile>();
  const [isUnread, setUnread] = useState(false);
  const add = async (chosen: readonly File[]): Promise<void> => {
    setUnread(false);
    let all = held;
    for (const file of chosen) {
      const tell = (share: number): void =>
        setReading({ id: 'reading', name: file.name, size: file.size, fate: { kind: 'sending', share } });
      const sha256 = await hashFile(file, tell).catch(() => undefined);
      if (sha256 === undefined) setUnread(true);
      else if (!all.some((one) => one.sha256 === sha256)) {
        const { name, mediaType } = namedFile(file, sha256);
        all = [...all, { ref: nextRef(all), sha256, mediaType, description: name, file }];
      }
    }
    setReading(undefined);
    setHeld(all);
  };
  const rows: readonly GivenFile[] = held.map(({ ref, description, file }) => ({
    id: ref,
    name: description,
    size: file.size,
    fate: { kind: 'waiting' },
  }));
  return {
    add,
    isUnread,
    rows: reading ? [...rows, reading] : rows,
    /** As an act names them. */
    named: held.map(({ file: _, ...one }): Named => one),
    bytes: held.map(({ sha256, file }) => ({ sha256, file })),
    remove: (ref: string): void => setHeld(held.filter((one) => one.ref !== ref)),
    clear: (): void => setHeld([]),
  };
}
