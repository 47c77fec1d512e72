import { findKept, forget, keep } from '../connection/keep.js';

const KEPT = 'desk-address';

/** Who opens an address of the desk without being signed in comes back to it afterwards. */
export const keepWayBack = (): void => keep(KEPT, location.pathname + location.search);

/** The address that was kept, once; another page’s never. */
export const takeWayBack = (): string | undefined => {
  const kept = findKept<string>(KEPT);
  forget(KEPT);
  return kept !== undefined && isDeskAddress(kept) ? kept : undefined;
};

export const isDeskAddress = (path: string): boolean => /^\/a\/[^/]+\/desk(?:[/?]|$)/.test(path);
