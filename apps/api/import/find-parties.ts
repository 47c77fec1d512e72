import type { Identity } from '#application/party/parties.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { plainWords } from './table/column.js';

export type KnownParty = {
  readonly partyId: string;
  readonly kind: string;
  readonly name: string;
  readonly mail?: string;
};

const AT_ONCE = 200;

/** Every party of the association that is not erased, by its name as people write it. */
export async function findParties({
  database,
  associationId,
  vault,
}: Pick<TenantContext, 'database' | 'associationId' | 'vault'>): Promise<ReadonlyMap<string, readonly KnownParty[]>> {
  const { rows } = await database.query<{ id: string }>({
    name: 'all-parties',
    text: `SELECT stream_id AS id FROM log.stream WHERE association_id = $1 AND category = 'party' ORDER BY stream_id`,
    values: [associationId],
  });
  const known: KnownParty[] = [];
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
    const streams = await loadStreams<PartyEvent>(database, associationId, ids);
    const parties = [...streams.values()].map(({ streamId, events }) => ({
      partyId: streamId,
      party: events.filter(isOfParty).reduce(evolveParty, unknownParty),
    }));
    const living = parties.filter(({ party }) => party.erasedAt === undefined);
    const words = await vault.open(living.flatMap(({ party }) => party.identityContentId ?? []));
    for (const { partyId, party } of living) {
      const text = words.get(party.identityContentId ?? '');
      if (text !== undefined) known.push({ partyId, kind: party.kind ?? 'unknown', ...(JSON.parse(text) as Identity) });
    }
  }
  return Map.groupBy(known, ({ name }) => plainWords(name));
}
