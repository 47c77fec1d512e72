import type { Actor, Instant } from '#domain/kernel/message.js';
import type { LimitEvent } from '#domain/limit/events.js';
import type { PartyEvent } from '#domain/party/events.js';
import { loadStream, type Stream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { standingBy, standsIn, type Complaining, type Standing } from './standing.js';

/** How whoever asks stands by itself, as it was read when it asked. */
export type OwnStanding = {
  readonly party: Stream<PartyEvent>;
  /** Undefined for anybody else. */
  readonly of: (complaining: Complaining, at: Instant) => Standing | undefined;
};

/**
 * Of a person that acts for a party. Its streams are asked for one by one, so that they go into one query with whatever
 * else is asked for in the same turn.
 */
export async function loadOwnStanding(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { kind, id: accountId, onBehalfOf: partyId }: Actor,
): Promise<OwnStanding | undefined> {
  if (kind !== 'person' || partyId === undefined) return undefined;
  const door = { associationId };
  const own = { partyId, accountId };
  const [party, ...limits] = await Promise.all([
    loadStream<PartyEvent>(database, associationId, partyId),
    ...standsIn(door, own)
      .filter((id) => id !== partyId)
      .map(async (id) => [id, await loadStream<LimitEvent>(database, associationId, id)] as const),
  ]);
  const streams = new Map<string, Stream<PartyEvent | LimitEvent>>([[partyId, party], ...limits]);
  return {
    party,
    of: (complaining, at) =>
      complaining.partyId === partyId && complaining.accountId === accountId
        ? standingBy(door, streams, own, at)
        : undefined,
  };
}
