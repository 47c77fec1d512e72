import type { FoundAssociation } from '../../client/types.gen.js';

const KEPT = 'parley:association';
/** The same with its name and address. */
const KEPT_WHOLE = 'parley:association-found';
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type Place = { readonly association?: string; readonly disputeId?: string; readonly serviceId?: string };

const ADDRESS =
  /^\/a\/(?<association>[^/]+)(?:\/desk(?:\/.*)?|\/disputes\/(?<disputeId>[^/]+)(?:\/documents\/(?<serviceId>[^/]+))?)?\/?$/;

/** The place that an address of accounts names: `/a/<association>/disputes/<dispute>/documents/<service>`, or a desk. */
export const placeIn = (pathname: string): Place => ADDRESS.exec(pathname)?.groups ?? {};

export const toldByAddress = (): string | undefined =>
  placeIn(location.pathname).association ?? new URLSearchParams(location.search).get('association') ?? undefined;

/**
 * The association that the account belongs to, by its id where that is known: told by the address that it gave its
 * members, or as it was found last.
 */
export const knownAssociation = (): string => {
  const told = toldByAddress();
  const found = foundAssociation();
  if (told !== undefined) return found?.slug === told.toLowerCase() ? found.associationId : told;
  return read(KEPT) ?? '';
};

/** Whether one is remembered at all. */
export const isAnyKnown = (): boolean => read(KEPT) !== undefined;

/** The one that is remembered with its name, unless the address names another. */
export const foundAssociation = (): FoundAssociation | undefined => {
  const kept = read(KEPT_WHOLE);
  const found = kept === undefined ? undefined : (JSON.parse(kept) as FoundAssociation);
  const told = toldByAddress()?.toLowerCase();
  return told === undefined || told === found?.slug || told === found?.associationId ? found : undefined;
};

export const rememberAssociation = (id: string): void => {
  write(KEPT, id);
  if (foundAssociation()?.associationId !== id) write(KEPT_WHOLE, undefined);
};

export const rememberFound = (found: FoundAssociation): void => {
  write(KEPT, found.associationId);
  write(KEPT_WHOLE, JSON.stringify(found));
};

function read(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // a browser that keeps nothing
  }
}
