import { useState } from 'react';
import { findKept, forget, keep } from './keep.js';

/** State that survives a reload of the page: what somebody typed. `clear` after it was sent. */
export function useKept<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() => findKept<T>(name) ?? initial);
  return {
    value,
    set: (next: T): void => {
      keep(name, next);
      setValue(next);
    },
    clear: (): void => {
      forget(name);
      setValue(initial);
    },
  };
}
