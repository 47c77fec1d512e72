import { findKept, forget, keep } from '../../shared/connection/keep.js';

const KEPT = 'issuer-login';
type Aim = 'sign-in' | 'linking' | 'accepting';
type Kept = { readonly aim: Aim; readonly binding: string; readonly back: string };

/** Leaves for the other provider; what only this browser may know stays here. */
export const leaveFor = (aim: Aim, { address, binding }: { readonly address: string; readonly binding: string }) => {
  const { pathname, search, hash } = location;
  keep(KEPT, { aim, binding, back: `${pathname}${search}${hash}` } satisfies Kept);
  location.assign(address);
};

export type Returned = Kept & { readonly answer: string };

/** With what the other provider sent the browser back, if it is here for that. */
export function findReturned(): Returned | undefined {
  const kept = findKept<Kept>(KEPT);
  const query = new URLSearchParams(location.search);
  return kept && query.has('state') ? { ...kept, answer: location.search.slice(1) } : undefined;
}

/** To where one left from; an answer is used once. */
export const endReturn = ({ back }: Pick<Kept, 'back'>): void => {
  forget(KEPT);
  history.replaceState(undefined, '', back);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
};
