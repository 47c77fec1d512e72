const KEPT = 'parley:association';

export type Place = { readonly association?: string; readonly disputeId?: string; readonly serviceId?: string };

const ADDRESS =
  /^\/a\/(?<association>[^/]+)(?:\/disputes\/(?<disputeId>[^/]+)(?:\/documents\/(?<serviceId>[^/]+))?)?\/?$/;

/** The place that an address of accounts names: `/a/<association>/disputes/<dispute>/documents/<service>`. */
export const placeIn = (pathname: string): Place => ADDRESS.exec(pathname)?.groups ?? {};

/**
 * The association that the account belongs to: told by the address that it gave its members, or as it was typed last.
 */
export const knownAssociation = (): string => {
  const told = placeIn(location.pathname).association ?? new URLSearchParams(location.search).get('association');
  if (told !== null) return told;
  try {
    return localStorage.getItem(KEPT) ?? '';
  } catch {
    return '';
  }
};

export const rememberAssociation = (id: string): void => {
  try {
    localStorage.setItem(KEPT, id);
  } catch {
    // a browser that keeps nothing
  }
};
