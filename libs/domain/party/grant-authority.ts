import type { Command } from '../message.js';
import { refuse } from '../refusal.js';
import type { AuthorityGranted } from './events.js';
import type { Party } from './state.js';

export type GrantAuthority = Command<'GrantAuthority', AuthorityGranted['data']>;

/** An account may act for a party that is known. Nothing is recorded where it may already. */
export const grantAuthority = ({ data: { accountId, basis } }: GrantAuthority, party: Party): readonly AuthorityGranted[] => {
  if (party.kind === undefined) refuse('UnknownReference', { field: 'partyIds' });
  return party.authorised.includes(accountId) ? [] : [{ type: 'AuthorityGranted', data: { accountId, basis } }];
};
