import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { PlatformAccountLinked } from './events.js';

export type LinkPlatformAccount = Command<'LinkPlatformAccount', PlatformAccountLinked['data']>;

/** An account on a platform belongs to one party; saying it again records nothing. */
export const linkPlatformAccount = (
  { data: { platformId, partyId } }: LinkPlatformAccount,
  ownerId: string | undefined,
): readonly PlatformAccountLinked[] => {
  if (ownerId !== undefined && ownerId !== partyId) refuse('NamedTwice', { field: 'accounts' });
  return ownerId === partyId ? [] : [{ type: 'PlatformAccountLinked', data: { platformId, partyId } }];
};
