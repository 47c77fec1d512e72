import { identitiesOf } from '#application/party/identities.js';
import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import { findParties } from '#read-models/find-parties.js';
import { findWords, type WordPlace } from '#read-models/find-words.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import type { ListPartiesQuery, PartyList } from './party-list.dto.js';

/** The parties that the association knows, the newest first; with words, those whose name has them. */
export async function listParties({ tenant }: Caller, query: ListPartiesQuery): Promise<PartyList> {
  const { page, ...next } = await (query.search === undefined
    ? all(tenant, query)
    : named(tenant, query, query.search));
  const known = await identitiesOf(tenant, page);
  const items = page.flatMap((partyId) => {
    const one = known.get(partyId);
    return one === undefined ? [] : [given({ partyId, ...one })];
  });
  return { items, ...next } as PartyList;
}

type Page = { readonly page: readonly string[]; readonly next?: string };

const all = async (tenant: Caller['tenant'], { cursor, limit = 50 }: ListPartiesQuery): Promise<Page> => {
  const list = { operation: 'listParties' };
  const before = placeOf<{ readonly before: string }>(tenant, list, cursor)?.before;
  const rows = await findParties(tenant.database, tenant.associationId, { before, limit: limit + 1 });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ position }) => ({ before: position }));
  return { page: page.map(({ partyId }) => partyId), ...next };
};

/** By every name that a party has had; a page may be short. */
const named = async (
  tenant: Caller['tenant'],
  { cursor, limit = 50 }: ListPartiesQuery,
  search: string,
): Promise<Page> => {
  const words = plainForm(search);
  const grams = bigramsOf(tenant.associationId, words);
  if (grams.length === 0) throw invalid('search', 'too-short');
  const list = { operation: 'listParties', search: words };
  const before = placeOf<WordPlace>(tenant, list, cursor);
  const rows = await findWords(tenant.database, tenant.associationId, {
    ...{ grams, terms: [words], whose: { kind: 'all' }, kinds: ['name'], limit: limit + 1 },
    ...(before && { before }),
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ position, contentId }) => ({
    position,
    contentId,
  }));
  const ids = page.flatMap(({ partyId, disputeId }) => (partyId === null || disputeId !== null ? [] : [partyId]));
  return { page: [...new Set(ids)], ...next };
};
