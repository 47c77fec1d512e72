import { findKept, forgetAll, keep } from './keep.js';

const WHOSE = 'whose';

/**
 * What the tab keeps is this account's from now on, and of another's nothing is left: a session ends by itself, too, and
 * in another tab. '' is whoever comes after somebody signed out.
 */
export const keepFor = (accountId: string): void => {
  const before = findKept<string>(WHOSE);
  if (before !== undefined && before !== accountId) forgetAll();
  if (accountId !== '') keep(WHOSE, accountId);
};
