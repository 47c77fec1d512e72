import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Locator, RespondentDetails } from '#application/dispute/names.js';
import type { Identity } from '#application/party/parties.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';

/** Whose words a page of lines needs: parties by their own streams, contents by what events named them. */
type Wanted = {
  readonly partyIds: readonly string[];
  readonly contentIds: readonly string[];
  readonly platformIds: readonly string[];
};

type RightWords = { readonly name?: string; readonly registrationNumber?: string };

/** The words of a page, opened in one round trip; who was erased has none. */
export type LineWords = {
  readonly party: (partyId: string) => string | undefined;
  readonly respondent: (contentId: string) => string | undefined;
  readonly item: (contentId: string) => Locator;
  readonly right: (contentId: string) => RightWords;
  readonly platform: (platformId: string) => string | undefined;
};

export async function openLineWords(tenant: TenantContext, wanted: Wanted): Promise<LineWords> {
  const identities = await identitiesOf(tenant, [...new Set(wanted.partyIds)]);
  const ids = [...new Set([...identities.values(), ...wanted.contentIds])];
  const [opened, platforms] = await Promise.all([
    ids.length === 0 ? new Map<string, string>() : tenant.vault.open(ids),
    namesOfPlatforms(tenant, [...new Set(wanted.platformIds)]),
  ]);
  const parsed = <T extends object>(contentId: string | undefined): Partial<T> =>
    JSON.parse((contentId === undefined ? undefined : opened.get(contentId)) ?? '{}') as Partial<T>;
  return {
    party: (partyId) => parsed<Identity>(identities.get(partyId)).name,
    respondent: (contentId) => parsed<RespondentDetails>(contentId).name,
    item: (contentId) => parsed<Locator>(contentId),
    right: (contentId) => parsed<RightWords>(contentId),
    platform: (platformId) => platforms.get(platformId),
  };
}

const identitiesOf = async (
  { database, associationId }: TenantContext,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (partyIds.length === 0) return new Map();
  const streams = await loadStreams<PartyEvent>(database, associationId, partyIds);
  return new Map(
    [...streams].flatMap(([partyId, { events }]) => {
      const { identityContentId } = events.filter(isOfParty).reduce(evolveParty, unknownParty);
      return identityContentId === undefined ? [] : [[partyId, identityContentId] as const];
    }),
  );
};

export const namesOfPlatforms = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'names-of-platforms',
    text: 'SELECT id, name FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [associationId, ids],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
};
