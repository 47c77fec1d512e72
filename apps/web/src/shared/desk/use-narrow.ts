import { useSyncExternalStore } from 'react';

const NARROW = '(max-width: 600px)';
const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** A phone, or a window as narrow as one: what is rare stands behind a press there. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
