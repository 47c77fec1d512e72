import { useState } from 'react';
import type { GivenFile } from '../../kit/files/file-row.js';
import type { Readings } from '../../shared/connection/readings.js';
import { readFiles, type Read } from './read-files.js';

export type Reading = { readonly file: File; readonly share: number };

/** As a row among those that were read. */
export const rowOf = ({ file: { name, size }, share }: Reading): GivenFile => ({
  id: 'reading',
  name,
  size,
  fate: { kind: 'sending', share },
});

/**
 * Reads files that were chosen and tells of each, with its hash, as soon as it is known. That may be long after they
 * were chosen: whoever hears it changes what stands there by then.
 */
export function useReadFiles(readings: Readings, tell: (read: Read) => void) {
  const [reading, setReading] = useState<Reading>();
  const [isUnread, setUnread] = useState(false);
  const add = (chosen: readonly File[]): Promise<void> => {
    const [first] = chosen;
    if (!first) return Promise.resolve();
    setUnread(false);
    setReading((now) => now ?? { file: first, share: 0 });
    return readings.read(async (isWanted) => {
      setReading({ file: first, share: 0 });
      const isWhole = await readFiles(chosen, {
        isWanted,
        tell,
        far: (file, share) => setReading({ file, share }),
      });
      setReading(undefined);
      if (!isWhole) setUnread(true);
    });
  };
  return { add, reading, isUnread };
}
