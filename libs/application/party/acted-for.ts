import type { Instant } from '#domain/kernel/message.js';
import { lasts } from '#domain/party/authorities.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/**
 * Of the parties on an account's own list (`party_ids`) those for which it acts still: the list follows what people do,
 * and not an authority that has ended by its date.
 */
export async function actedFor(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  accountId: string,
  partyIds: readonly string[],
  at: Instant,
): Promise<readonly string[]> {
  if (partyIds.length === 0) return [];
  const streams = await loadStreams<PartyEvent>(database, associationId, [...partyIds]);
  return partyIds.filter((partyId) => {
    const { authorities } = (streams.get(partyId)?.events ?? []).reduce(evolveParty, unknownParty);
    return lasts(authorities[accountId] ?? {}, at);
  });
}
