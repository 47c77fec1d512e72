import { checkWhole } from '#domain/party/check-whole.js';
import { isProved, provedContacts } from '#domain/party/proved.js';
import { refuse, type RefusalCode } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';
import type { Standing } from './standing.js';

/** With what a change of contacts is refused. */
export const CHANGES = [
  'ContactNotProved',
  'AuthorityNotConfirmed',
  'AuthorityLacksScope',
  'PartyChangesItself',
] as const satisfies readonly RefusalCode[];

/**
 * A party changes by what it is told from an account that may do for it all that it may, or from a link whose contact
 * it proved: where its letters go is no part of an authority for something else. The association's staff
 * write down what a party says that has proved none; where it has proved one, nobody else takes its place.
 */
export const assertMayChangeContacts = ({ account, link, now }: Caller, { as, party }: Standing): void => {
  if (as === 'staff') return provedContacts(party).length > 0 ? refuse('PartyChangesItself') : undefined;
  if (account) return checkWhole(party.authorities[account.accountId] ?? {}, now);
  if (!isProved(party, link?.contactContentId ?? '')) refuse('ContactNotProved');
};
