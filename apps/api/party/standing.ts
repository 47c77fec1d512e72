import { loadParty } from '#application/party/parties.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Party } from '#domain/party/state.js';
import { speaksForParties } from '../http/acting-office.js';
import type { Caller } from '../http/caller.js';

/** As what somebody stands to a party, and the party as it is. */
export type Standing = { readonly as: 'staff' | 'party'; readonly party: Party };

/**
 * Staff stand to every party of their association, an account to those that it may act for, who came from a link to its
 * own. Refuses NotFound to all others: they are not told that there is one.
 */
export const standingOf = async ({ tenant, actor, account, operator }: Caller, partyId: string): Promise<Standing> => {
  const { party } = await loadParty(tenant, partyId);
  if (party.kind === undefined) return refuse('NotFound');
  const staff = operator || account?.roles.some((role) => role === 'case-manager' || role === 'administrator');
  if (staff) return { as: 'staff', party };
  const own = account
    ? speaksForParties(account) && party.authorised.includes(account.accountId)
    : actor.onBehalfOf === partyId;
  return own ? { as: 'party', party } : refuse('NotFound');
};
