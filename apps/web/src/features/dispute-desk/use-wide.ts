import { useSyncExternalStore } from 'react';

/** Whether the window is at least so many pixels wide; what has no room beside stands behind a button instead. */
export const useWide = (pixels: number): boolean => {
  const query = `(min-width: ${pixels}px)`;
  return useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => matchMedia(query).matches,
  );
};
