import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { AuthorityGranted } from './events.js';
import type { Party } from './state.js';

export type GrantAuthority = Command<'GrantAuthority', AuthorityGranted['data']>;

/**
 * An account may act for a party that is known, as far as its authority goes. Nothing is recorded where it may already,
 * just so far.
 */
export const grantAuthority = (
  { data: { accountId, basis, scope, until } }: GrantAuthority,
  party: Party,
): readonly AuthorityGranted[] => {
  if (party.kind === undefined) refuse('UnknownReference', { field: 'partyIds' });
  const now = party.authorities[accountId];
  const isKnown = party.authorised.includes(accountId) && now?.until === until && String(now?.scope) === String(scope);
  return isKnown
    ? []
    : [
        {
          type: 'AuthorityGranted',
          data: { accountId, basis, ...(scope && { scope }), ...(until !== undefined && { until }) },
        },
      ];
};
