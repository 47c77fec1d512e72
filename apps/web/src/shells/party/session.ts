/** Whoever signed in, and the party that is acted for. */
export type Account = {
  readonly token: string;
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly partyIds: readonly string[];
  readonly partyId?: string;
};

const KEPT = 'parley:association';

/**
 * The association that the account belongs to: told by the address that it gave its members, or as it was typed last.
 */
export const knownAssociation = (): string => {
  const told = new URLSearchParams(location.search).get('association');
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
