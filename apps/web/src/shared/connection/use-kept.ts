import { useRef, useState } from 'react';
import { nextOf, type Next } from '../next.js';
import { findKept, forget, keep } from './keep.js';

/** State that survives a reload of the page: what somebody typed. `clear` after it was sent. */
export function useKept<T>(name: string, initial: T) {
  const [value, setValue] = useState<T>(() => findKept<T>(name) ?? initial);
  // several parts may change at once, and React may draw what came last before what came first: this never goes back
  const latest = useRef(value);
  return {
    value,
    latest,
    set: (next: Next<T>): void => {
      latest.current = nextOf(next, latest.current);
      keep(name, latest.current);
      setValue(latest.current);
    },
    /** It stands here still, and after a reload no more. */
    forget: (): void => forget(name),
    clear: (): void => {
      forget(name);
      latest.current = initial;
      setValue(initial);
    },
  };
}

/** Parts of what was typed, or what becomes of them as they are by then. */
export type Parts<T> = Partial<T> | ((now: T) => Partial<T>);

/** The same where it has parts, each of which is changed alone. */
export function useKeptParts<T extends object>(name: string, initial: T) {
  const kept = useKept(name, initial);
  const whole = (now: T): T => ({ ...initial, ...now }); // it may have been kept before a part was added
  return {
    ...kept,
    value: whole(kept.value),
    put: (parts: Parts<T>): void => kept.set((now) => withParts(whole(now), parts)),
  };
}

export const withParts = <T extends object>(now: T, parts: Parts<T>): T => ({
  ...now,
  ...(typeof parts === 'function' ? parts(now) : parts),
});
