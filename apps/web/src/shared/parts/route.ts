import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Where one is on the page, after the #: `counter-notice`, `documents/<id>`. The phone's own button leads back. */
export const useRoute = (): readonly string[] =>
  useSyncExternalStore(subscribe, () => location.hash)
    .replace(/^#\/?/, '')
    .split('/');

export const pathTo = (...parts: readonly string[]): string => `#/${parts.join('/')}`;
export const goTo = (...parts: readonly string[]): void => void (location.hash = pathTo(...parts));
