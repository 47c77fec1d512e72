/** Whoever signed in, and the party that is acted for. */
export type Account = {
  readonly token: string;
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly partyIds: readonly string[];
  readonly partyId?: string;
};
