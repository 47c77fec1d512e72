import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { AuthorityEnded, AuthorityEndProposed } from './events.js';
import type { Party } from './state.js';

export type EndAuthority = Command<
  'EndAuthority',
  { readonly accountId: string; /** As what somebody ends it. */ readonly as: 'party' | 'officer' }
>;

/**
 * The account no longer acts for the party; what it did so far stands. The party ends what it wants, and so does the
 * account itself; an officer alone ends a representative's, and of the party's own only what another officer proposed.
 */
export const endAuthority = (
  { data: { accountId, as }, by }: EndAuthority,
  party: Party,
): readonly (AuthorityEnded | AuthorityEndProposed)[] => {
  const authority = party.authorities[accountId];
  if (authority === undefined) return [];
  const isOwn = as === 'party' || by.id === accountId || authority.basis === 'representative';
  const { endProposedBy: proposedBy } = authority;
  if (!isOwn && proposedBy === undefined)
    return [{ type: 'AuthorityEndProposed', data: { accountId, proposedBy: by.id } }];
  if (!isOwn && proposedBy === by.id) refuse('SecondPersonNeeded');
  const other = !isOwn && proposedBy !== undefined && { proposedBy };
  return [{ type: 'AuthorityEnded', data: { accountId, endedBy: by.id, ...other } }];
};
