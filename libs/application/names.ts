import type { Dispute } from '#domain/dispute/state.js';
import type { Doorway } from './door.js';
import { findIdentity, type Identity } from './parties.js';

/** What a complaint says of a respondent. */
export type RespondentDetails = { readonly name?: string; readonly mail?: string };
/** Where an item stands and what it is called there. */
export type Locator = { readonly url?: string; readonly externalId?: string; readonly detail?: string; readonly title?: string };

/** Those whom a dispute names by id, in words; who was erased is missing. */
export type Known = {
  readonly complainant: Identity | undefined;
  readonly respondents: ReadonlyMap<string, RespondentDetails>;
  readonly items: ReadonlyMap<string, Locator>;
  readonly platforms: ReadonlyMap<string, string>;
  /** The other words that were asked for, by content id. */
  readonly text: (contentId: string | undefined) => string | undefined;
};

type Wanted = Pick<Dispute, 'complainantId' | 'respondents' | 'items'>;

/** Names and words of these respondents and items, and `contentIds` besides, opened in one round trip. */
export async function readNames(doorway: Doorway, { complainantId, respondents, items }: Wanted, contentIds: readonly string[] = []): Promise<Known> {
  const wanted = [...respondents.map(({ detailsContentId }) => detailsContentId), ...items.map(({ locatorContentId }) => locatorContentId), ...contentIds];
  const [opened, complainant, platforms] = await Promise.all([
    doorway.vault.open(wanted),
    complainantId === undefined ? undefined : findIdentity(doorway, complainantId),
    platformNames(doorway, [...new Set(items.map(({ platformId }) => platformId))]),
  ]);
  const parsed = <T>(contentId: string): T => JSON.parse(opened.get(contentId) ?? '{}') as T;
  return {
    complainant,
    respondents: new Map(respondents.map(({ respondentId, detailsContentId }) => [respondentId, parsed<RespondentDetails>(detailsContentId)])),
    items: new Map(items.map(({ itemId, locatorContentId }) => [itemId, parsed<Locator>(locatorContentId)])),
    platforms,
    text: (contentId) => (contentId === undefined ? undefined : opened.get(contentId)),
  };
}

const platformNames = async ({ database, associationId }: Doorway, platformIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'platform-names',
    text: 'SELECT id, name FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [associationId, platformIds],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
};
