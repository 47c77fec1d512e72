import type { Command } from '../kernel/message.js';
import type { AuthorityEnded } from './events.js';
import type { Party } from './state.js';

export type EndAuthority = Command<'EndAuthority', AuthorityEnded['data']>;

/** The account no longer acts for the party; what it did so far stands. */
export const endAuthority = ({ data: { accountId } }: EndAuthority, party: Party): readonly AuthorityEnded[] =>
  party.authorised.includes(accountId) ? [{ type: 'AuthorityEnded', data: { accountId } }] : [];
