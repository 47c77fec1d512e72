import type { Account } from './session.js';

const keyOf = ({ accountId }: Account): string => `parley:office:${accountId}`;

/** The office that this person chose last on this device; none where it holds it no longer, or acts in all. */
export const knownOffice = (account: Account | undefined): string | undefined => {
  if (!account || account.roles.length < 2) return undefined;
  try {
    return account.roles.find((office) => office === localStorage.getItem(keyOf(account)));
  } catch {
    return undefined;
  }
};

export const rememberOffice = (account: Account, office: string | undefined): void => {
  try {
    if (office === undefined) localStorage.removeItem(keyOf(account));
    else localStorage.setItem(keyOf(account), office);
  } catch {
    // a browser that keeps nothing
  }
};

/** The account as the API takes it in that office: nobody speaks for a party in another office than a party's. */
export const inOffice = (account: Account, office: string | undefined): Account => {
  if (office === undefined) return account;
  const { partyId: _, ...others } = account;
  return office === 'party' ? { ...account, roles: [office] } : { ...others, roles: [office], partyIds: [] };
};
