import { checkPower } from '#domain/dispute/core/power.js';
import { isProved, provedContacts } from '#domain/party/proved.js';
import { refuse, type RefusalCode } from '#domain/kernel/refusal.js';
import type { Caller } from '../http/caller.js';
import type { Standing } from './standing.js';

/** With what a change of contacts is refused. */
export const CHANGES = [
  'ContactNotProved',
  'AuthorityNotConfirmed',
  'PartyChangesItself',
] as const satisfies readonly RefusalCode[];

/**
 * A party changes by what it is told from its account, or from a link whose contact it proved. The association's staff
 * write down what a party says that has proved none; where it has proved one, nobody else takes its place.
 */
export const assertMayChangeContacts = ({ account, link }: Caller, { as, party }: Standing): void => {
  if (as === 'staff') return provedContacts(party).length > 0 ? refuse('PartyChangesItself') : undefined;
  if (account) return checkPower(undefined, { authority: party.authorities[account.accountId] ?? {} });
  if (!isProved(party, link?.contactContentId ?? '')) refuse('ContactNotProved');
};
