import { HUB_FROM, type SharedKind } from '#domain/shop-identifier/affiliation.js';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Kept = readonly { readonly platformId: string; readonly kinds: readonly IdentifierKind[] }[];
export type SharedWith = {
  readonly sourceId: string;
  readonly shopId: string;
  readonly platformId: string;
  readonly shared: readonly SharedKind[];
};

/**
 * Which shops share an identifier with one of these, and of each how many shops have it. What only hubs tie together is
 * left out before it is joined, so that a warehouse of thousands costs nothing; beside something else it is told.
 */
export async function findShared(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  sourceIds: readonly string[],
  { kept, generation }: { readonly kept: Kept; readonly generation: number },
): Promise<readonly SharedWith[]> {
  const allowed = kept.flatMap(({ platformId, kinds }) => kinds.map((kind) => ({ platformId, kind })));
  const { rows } = await database.query<SharedWith>({
    name: 'shops-that-share',
    text: `WITH allowed AS (SELECT * FROM unnest($3::uuid[], $4::text[]) AS a (platform_id, kind)),
           live AS (SELECT i.shop_id, i.platform_id, i.kind, i.hash FROM office.shop_identifier i
                      JOIN allowed USING (platform_id, kind) WHERE association_id = $1 AND generation = $5),
           own AS MATERIALIZED (SELECT shop_id, kind, hash FROM live WHERE shop_id = ANY ($2::uuid[])),
           spread AS MATERIALIZED (SELECT kind, hash, count(*)::int AS shops FROM live
                      JOIN (SELECT DISTINCT kind, hash FROM own) o USING (kind, hash) GROUP BY kind, hash),
           near AS MATERIALIZED (SELECT DISTINCT own.shop_id AS source_id, other.shop_id, other.platform_id
                      FROM own JOIN spread USING (kind, hash) JOIN live other USING (kind, hash)
                     WHERE spread.shops < $6 AND other.shop_id <> own.shop_id)
           SELECT near.source_id AS "sourceId", near.shop_id AS "shopId", near.platform_id AS "platformId",
                  jsonb_agg(jsonb_build_object('kind', own.kind, 'shops', spread.shops) ORDER BY own.kind) AS shared
             FROM near JOIN own ON own.shop_id = near.source_id JOIN spread USING (kind, hash)
             JOIN live other ON other.shop_id = near.shop_id AND other.kind = own.kind AND other.hash = own.hash
            GROUP BY 1, 2, 3`,
    values: [
      ...[associationId, sourceIds, allowed.map(({ platformId }) => platformId), allowed.map(({ kind }) => kind)],
      ...[generation, HUB_FROM],
    ],
  });
  return rows;
}
