import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readsFor, speaksNow } from '../party/who-reads.js';

/**
 * By whom a shop hears that it is watched and may object: by its own account; by its platform’s people, who are asked
 * to tell it; by none.
 */
export const SHOP_REACHES = ['account', 'platform', 'none'] as const;
export type ShopReach = (typeof SHOP_REACHES)[number];

type Shop = { readonly shopId: string; readonly platformId: string };

/** By the stream of the shop’s account on its platform, at an instant of legal time. */
export async function reachOfShops(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  shops: readonly Shop[],
  at: Instant,
): Promise<ReadonlyMap<string, ShopReach>> {
  if (shops.length === 0) return new Map();
  const { rows } = await database.query<{ shopId: string; reach: ShopReach }>({
    name: 'reach-of-shops',
    text: `WITH acting AS MATERIALIZED (
             SELECT id, party_ids, suspended_at, ended_at FROM office.account
              WHERE association_id = $1 AND suspended_at IS NULL AND ended_at IS NULL)
           SELECT s.shop_id AS "shopId",
                  CASE WHEN EXISTS (SELECT FROM acting a WHERE ${readsFor('a', 'o.party_id', '$4::timestamptz')}) THEN 'account'
                       WHEN EXISTS (SELECT FROM office.platform_person p JOIN acting a ON a.id = p.account_id
                                     WHERE p.platform_id = s.platform_id AND ${speaksNow('p')}) THEN 'platform'
                       ELSE 'none' END AS reach
             FROM unnest($2::uuid[], $3::uuid[]) AS s (shop_id, platform_id)
             LEFT JOIN LATERAL (SELECT (e.data::jsonb->>'partyId')::uuid AS party_id FROM log.event e
                                 WHERE e.stream_id = s.shop_id ORDER BY version DESC LIMIT 1) o ON true`,
    values: [associationId, shops.map(({ shopId }) => shopId), shops.map(({ platformId }) => platformId), at],
  });
  return new Map(rows.map(({ shopId, reach }) => [shopId, reach]));
}
