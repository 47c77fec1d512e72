import { localDateAt } from '#domain/calendar/local-date.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { measureStands } from '#domain/dispute/measures/measure/set-measures.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { affiliationOf, PROPOSED_FROM, type Affiliation } from '#domain/shop-identifier/affiliation.js';
import { isThere } from '#read-models/is-there.js';
import { findWatchedBy } from '#read-models/find-watches.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadDispute } from '../dispute/disputes.js';
import { findShared } from './find-shared.js';
import { keptKinds } from './forget-identifiers.js';
import { loadIdentifierHouse } from './identifier-house.js';
import { namesOfShops, type ShopWords } from './known-shops.js';
import { DOCKET_VIEW } from '#read-models/views.js';

/** A shop that belongs together with one whose goods are blocked in a dispute, as far as identifiers say so. */
export type ProposedShop = Affiliation &
  Pick<ShopWords, 'name' | 'handle'> & {
    readonly disputeId: string;
    readonly disputeNumber: string;
    readonly holderId: string;
    /** What the shop of the dispute is called. */
    readonly sourceName: string;
    readonly shopId: string;
    readonly platformId: string;
  };

/** Disputes that are looked at, the newest first. */
const MOST = 50;

type Source = {
  readonly disputeId: string;
  readonly number: string;
  readonly holderId: string;
  readonly shopId: string;
};

/** Shops of respondents of whose goods one is blocked now (guideline 3.1.3.2(2): where a shop infringes). */
async function sourcesOf(tenant: TenantContext, by: Actor, only: string | undefined): Promise<readonly Source[]> {
  const { database, associationId } = tenant;
  if (!(await isThere(database, 'docket'))) return [];
  const { rows } = await database.query<{ disputeId: string; shops: readonly { shopId: string; partyId: string }[] }>({
    name: 'disputes-of-known-shops',
    text: `WITH owned AS MATERIALIZED (
             SELECT k.shop_id, (SELECT (e.data::jsonb->>'partyId')::uuid FROM log.event e
                                 WHERE e.stream_id = k.shop_id ORDER BY version DESC LIMIT 1) AS party_id
               FROM office.known_shop k WHERE k.association_id = $1)
           SELECT dispute_id AS "disputeId", jsonb_agg(jsonb_build_object('shopId', o.shop_id, 'partyId', o.party_id)) AS shops
             FROM ${DOCKET_VIEW} d JOIN owned o ON d.respondent_ids @> ARRAY[o.party_id]
            WHERE d.association_id = $1 AND ($2::uuid IS NULL OR dispute_id = $2)
            GROUP BY dispute_id ORDER BY dispute_id DESC LIMIT ${MOST}`,
    values: [associationId, only ?? null],
  });
  const found = await Promise.all(
    rows.map(async ({ disputeId, shops }) => {
      const { dispute } = await loadDispute(tenant, disputeId, by);
      const { complainantId: holderId, number = '' } = dispute;
      const blocked = dispute.pairs.filter((pair) => measureStands(dispute, pairOf(pair)));
      return holderId === undefined
        ? []
        : shops
            .filter(({ partyId }) => blocked.some(({ respondentId }) => respondentId === partyId))
            .map(({ shopId }) => ({ disputeId, number, holderId, shopId }));
    }),
  );
  return found.flat();
}

/** What people may decide about now: the surest first, without what is watched already or was dismissed. */
export async function findProposedShops(
  tenant: TenantContext,
  { by, at, disputeId: only }: { readonly by: Actor; readonly at: Instant; readonly disputeId?: string },
): Promise<readonly ProposedShop[]> {
  const [sources, kept, { house }] = await Promise.all([
    sourcesOf(tenant, by, only),
    keptKinds(tenant, at),
    loadIdentifierHouse(tenant),
  ]);
  const sourceIds = [...new Set(sources.map(({ shopId }) => shopId))];
  const shared = await findShared(tenant, sourceIds, { kept, generation: house.generation });
  const shopIds = [...new Set(shared.map(({ shopId }) => shopId))];
  const there = (await isThere(tenant.database, 'watches'))
    ? await findWatchedBy(tenant.database, tenant.associationId, shopIds, localDateAt(at))
    : [];
  const watched = new Set(there.flatMap(({ keys }) => keys));
  const names = await namesOfShops(tenant, [...new Set([...sourceIds, ...shopIds])]);
  const best = new Map<string, ProposedShop>();
  for (const { shopId: sourceId, disputeId, number: disputeNumber, holderId } of sources) {
    const own = new Set(sources.flatMap((one) => (one.disputeId === disputeId ? [one.shopId] : [])));
    for (const { shopId, platformId, shared: kinds } of shared.filter((one) => one.sourceId === sourceId)) {
      const key = `${disputeId} ${shopId}`;
      const affiliation = affiliationOf(kinds);
      const isDismissed = house.dismissed.some((one) => one.disputeId === disputeId && one.shopId === shopId);
      if (affiliation.score < PROPOSED_FROM || own.has(shopId) || watched.has(shopId) || isDismissed) continue;
      if (affiliation.score <= (best.get(key)?.score ?? 0)) continue;
      const { name = '', handle = '' } = names.get(shopId) ?? {};
      const told = { disputeId, disputeNumber, holderId, sourceName: names.get(sourceId)?.name ?? '' };
      best.set(key, { ...affiliation, ...told, name, handle, shopId, platformId });
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || a.shopId.localeCompare(b.shopId));
}
