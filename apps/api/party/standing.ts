import { loadParty } from '#application/party/parties.js';
import { refuse } from '#domain/kernel/refusal.js';
import { actsFor } from '#domain/party/authorities.js';
import type { Party } from '#domain/party/state.js';
import { speaksForParties } from '../http/acting-office.js';
import type { Caller } from '../http/caller.js';

/** As what somebody stands to a party, and the party as it is. */
export type Standing = { readonly as: 'staff' | 'party'; readonly party: Party };

/**
 * Staff stand to every party of their association, an account to those that it may act for now, who came from a link to
 * its own. Refuses NotFound to all others: they are not told that there is one.
 */
export const standingOf = (caller: Caller, partyId: string): Promise<Standing> => standing(caller, partyId, actsFor);

/** As `standingOf`, also of an account whose authority has ended by its date and that lays it down. */
export const standingOfHolder = (caller: Caller, partyId: string): Promise<Standing> =>
  standing(caller, partyId, ({ authorities }, accountId) => authorities[accountId] !== undefined);

const standing = async (
  { tenant, actor, account, operator, now }: Caller,
  partyId: string,
  holds: typeof actsFor,
): Promise<Standing> => {
  const { party } = await loadParty(tenant, partyId);
  if (party.kind === undefined) return refuse('NotFound');
  const staff = operator || account?.roles.some((role) => role === 'case-manager' || role === 'administrator');
  if (staff) return { as: 'staff', party };
  const own = account
    ? speaksForParties(account) && holds(party, account.accountId, now)
    : actor.onBehalfOf === partyId;
  return own ? { as: 'party', party } : refuse('NotFound');
};
