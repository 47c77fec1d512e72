import { daysBetween, localDate, localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { groundsAt } from '#domain/shop-identifier/grounds.js';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { assessmentOf } from '#domain/shop-identifier/state.js';
import { LONGEST_WATCH } from '#domain/watch/decide.js';
import { isThere } from '#read-models/is-there.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadAgreement } from '../delegation/delegations.js';
import { WATCHING } from '../watch/note-listings.js';
import { authorKey } from '../dispute/author-key.js';
import { noneHeld } from '../privacy/legal-holds.js';
import { findLivingKeys } from '../privacy/living-keys.js';
import { endIdentifiers } from './give-identifiers.js';
import { loadIdentifierHouse } from './identifier-house.js';
import { WATCHES_VIEW } from '#read-models/views.js';

type Place = Pick<TenantContext, 'database' | 'associationId'>;
type Of = { readonly platformId: string; readonly kinds: readonly IdentifierKind[]; readonly generation: number };

/** Of each platform of which there are identifiers, the kinds that may be kept now. */
export async function keptKinds(tenant: Place, at: Instant): Promise<readonly Of[]> {
  const { database, associationId } = tenant;
  const [{ rows }, { house }] = await Promise.all([
    database.query<{ id: string }>({
      name: 'platforms-with-identifiers',
      text: 'SELECT DISTINCT platform_id AS id FROM office.known_shop WHERE association_id = $1 ORDER BY 1',
      values: [associationId],
    }),
    loadIdentifierHouse(tenant),
  ]);
  return Promise.all(
    rows.map(async ({ id: platformId }) => {
      const { agreement } = await loadAgreement(tenant, platformId);
      const kinds = groundsAt(agreement, at).map(({ kind }) => kind);
      const { generation } = house;
      return { platformId, generation, kinds: kinds.filter((kind) => assessmentOf(house, kind) !== undefined) };
    }),
  );
}

/** Deletes what no ground, assessment or key stands behind any more: of all associations, how many identifiers. */
export async function forgetIdentifiers({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT DISTINCT association_id AS id FROM office.known_shop');
  let forgotten = 0;
  for (const { id } of rows) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    for (const { platformId, ...unless } of await keptKinds(tenant, at)) {
      const ending = { ending: 'agreement-ended', leaving: { unless } } as const;
      forgotten += await endIdentifiers(tenant, platformId, { ...ending, key: `${platformId}/${at}`, at });
    }
  }
  return forgotten;
}

/** So long the words of a shop that was watched are kept after its last day: as long as it can be watched. House figure. */
const WORDS_DAYS = LONGEST_WATCH;

const OF_NOBODY_HELD = noneHeld('w.association_id', 'w.party_ids');

/** Forgets what was listed by shops that are watched no more, and what was said of them; of how many. */
export async function forgetShopWatches({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  if (!(await isThere(database, 'watches'))) return 0;
  const { rows } = await database.query<{ id: string; associationId: string; until: string }>({
    name: 'watches-with-words',
    text: `SELECT watch_id AS id, w.association_id AS "associationId", until_day::text AS until FROM ${WATCHES_VIEW} w
             JOIN vault.key k ON k.association_id = w.association_id AND k.destroyed_at IS NULL
              AND k.name = 'text:' || watch_id || ':' || $1
            WHERE ${OF_NOBODY_HELD} ORDER BY until_day LIMIT 200`,
    values: [WATCHING.id],
  });
  let forgotten = 0;
  for (const { id, associationId, until } of rows) {
    const day = localDateAt(await legalNow(associationId));
    if (daysBetween(localDate(until), day) <= WORDS_DAYS) continue;
    const tenant = tenantOf(associationId);
    await tenant.vault.destroyKeys(await findLivingKeys(tenant, authorKey(id, '%')));
    forgotten += 1;
  }
  return forgotten;
}

/** Shops of a party, as far as platforms handed something over. */
export async function shopsOfParty({ database, associationId }: Place, partyId: string) {
  const { rows } = await database.query<{ shopId: string; platformId: string }>({
    name: 'known-shops-of-party',
    text: `SELECT k.shop_id AS "shopId", platform_id AS "platformId" FROM office.known_shop k
            WHERE association_id = $1 AND $2 = (
              SELECT e.data::jsonb->>'partyId' FROM log.event e WHERE e.stream_id = k.shop_id ORDER BY version DESC LIMIT 1)`,
    values: [associationId, partyId],
  });
  return rows;
}

/** What is known of the shops of somebody who is erased goes with it, and so do the words of what was watched there. */
export async function forgetShopsOf(tenant: TenantContext, partyId: string, at: Instant): Promise<void> {
  const { database, associationId } = tenant;
  for (const { shopId, platformId } of await shopsOfParty(tenant, partyId))
    await endIdentifiers(tenant, platformId, {
      ...{ ending: 'subject-erased', leaving: { shopIds: [shopId] } },
      ...{ key: `erased/${shopId}/${at}`, at },
    });
  if (!(await isThere(database, 'watches'))) return;
  const { rows } = await database.query<{ id: string }>(
    `SELECT watch_id AS id FROM ${WATCHES_VIEW} AS watches WHERE association_id = $1 AND party_ids @> ARRAY[$2::uuid]`,
    [associationId, partyId],
  );
  await tenant.vault.destroyKeys(rows.map(({ id }) => authorKey(id, WATCHING.id)));
}
