import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import type { Identity } from './parties.js';

export type KnownParty = {
  readonly kind: 'person' | 'organisation' | 'unknown';
  /** Missing once it was erased. */
  readonly name?: string;
  readonly mail?: string;
};

/** Who these parties are, read together; who never was is not among them. */
export async function identitiesOf(
  { database, associationId, vault }: Pick<TenantContext, 'database' | 'associationId' | 'vault'>,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, KnownParty>> {
  const streams = await loadStreams<PartyEvent>(database, associationId, partyIds);
  const parties = [...streams.values()]
    .filter(({ events }) => events.length > 0)
    .map(({ streamId, events }) => ({
      partyId: streamId,
      party: events.filter(isOfParty).reduce(evolveParty, unknownParty),
    }));
  const opened = await vault.open(parties.flatMap(({ party }) => party.identityContentId ?? []));
  return new Map(
    parties.map(({ partyId, party: { kind = 'unknown', identityContentId = '' } }) => {
      const text = opened.get(identityContentId);
      const { name, mail } = text === undefined ? ({} as Partial<Identity>) : (JSON.parse(text) as Identity);
      return [partyId, { kind, ...(name !== undefined && { name }), ...(mail !== undefined && { mail }) }];
    }),
  );
}
