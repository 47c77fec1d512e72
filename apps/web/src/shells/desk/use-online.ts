import { useSyncExternalStore } from 'react';
import { queryClient } from '../../shared/desk/queries.js';

const subscribe = (changed: () => void): (() => void) => {
  const back = (): void => {
    changed();
    void queryClient.invalidateQueries();
  };
  addEventListener('online', back);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', back);
    removeEventListener('offline', changed);
  };
};

/** Whether this machine has a network at all; when it is back, what is shown is asked anew. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
