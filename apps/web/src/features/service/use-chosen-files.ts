import { useState, useSyncExternalStore } from 'react';
import { useOwnReadings } from '../../shared/parts/reading.js';
import { heldOf, namesOf, rowsOf, withChosen, type Chosen } from './chosen-files.js';
import { withoutRef } from './named-file.js';
import { rowOf, useReadFiles } from './use-read-files.js';

/**
 * Files that were chosen here: named by their hashes, and held until what they belong to is on record. What was taken
 * away again is neither named nor held.
 */
export function useChosenFiles() {
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const readings = useOwnReadings();
  const { add, reading, isUnread } = useReadFiles(readings, (read) => setChosen((now) => withChosen(now, read)));
  return {
    named: namesOf(chosen),
    /** By their hashes. */
    held: heldOf(chosen),
    rows: reading ? [...rowsOf(chosen), rowOf(reading)] : rowsOf(chosen),
    /** Nothing goes out until they are read. */
    isReading: useSyncExternalStore(readings.subscribe, readings.isReading),
    isUnread,
    add,
    remove: (ref: string): void => setChosen((now) => withoutRef(now, ref)),
    clear: (): void => setChosen([]),
  };
}
export type ChosenFiles = ReturnType<typeof useChosenFiles>;
