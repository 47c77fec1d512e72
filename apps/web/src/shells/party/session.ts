import type { AccountView } from '../../client/types.gen.js';

/** Whoever is signed in, and the party that is acted for. The token is in a cookie that no script can read. */
export type Account = {
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly partyIds: readonly string[];
  readonly partyId?: string;
};

/** What this tab keeps of it over a reload. */
export type KeptAccount = Pick<Account, 'accountId' | 'partyId'>;

/** Acting for the only party there is, or for the one that was chosen in this tab. */
export const accountOf = (
  { accountId, name, roles, partyIds }: AccountView,
  kept: KeptAccount | undefined,
): Account => {
  const chosen = kept?.accountId === accountId ? partyIds.find((partyId) => partyId === kept.partyId) : undefined;
  const [only, ...others] = partyIds;
  const partyId = chosen ?? (others.length === 0 ? only : undefined);
  return { accountId, name, roles, partyIds, ...(partyId !== undefined && { partyId }) };
};
