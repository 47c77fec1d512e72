import { getAssociationBySlug, getAssociationHere } from '../../client/sdk.gen.js';
import type { FoundAssociation } from '../../client/types.gen.js';

const KEPT = 'parley:association';
/** The same with its name and address. */
const KEPT_WHOLE = 'parley:association-found';
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type Place = { readonly association?: string; readonly disputeId?: string; readonly serviceId?: string };

const ADDRESS =
  /^\/a\/(?<association>[^/]+)(?:\/disputes\/(?<disputeId>[^/]+)(?:\/documents\/(?<serviceId>[^/]+))?)?\/?$/;

/** The place that an address of accounts names: `/a/<association>/disputes/<dispute>/documents/<service>`. */
export const placeIn = (pathname: string): Place => ADDRESS.exec(pathname)?.groups ?? {};

const toldByAddress = (): string | undefined =>
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

/**
 * Before anything is shown: which association the address, or the host name, means. An address that was replaced is
 * put right. Where that cannot be asked now, the pages ask later.
 */
export async function findAssociationHere(): Promise<void> {
  const told = toldByAddress();
  if (location.pathname.startsWith('/l/') || (told !== undefined && ID.test(told))) return;
  if (told === undefined ? read(KEPT) !== undefined : foundAssociation() !== undefined) return;
  const { data: found } = await (told === undefined
    ? getAssociationHere({ baseUrl: '' })
    : getAssociationBySlug({ baseUrl: '', path: { slug: told } }));
  if (!found) return;
  rememberFound(found);
  const { pathname, search, hash } = location;
  if (told !== undefined && pathname.startsWith(`/a/${told}`) && told !== found.slug)
    history.replaceState(undefined, '', `/a/${found.slug}${pathname.slice(3 + told.length)}${search}${hash}`);
}

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
