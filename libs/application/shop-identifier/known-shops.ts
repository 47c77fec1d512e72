import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type ShopWords = { readonly handle: string; readonly name: string };
export type GivenShop = ShopWords & {
  readonly shopId: string;
  /** As they are kept. */
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly hash: string }[];
};
type Where = { readonly platformId: string; readonly generation: number; readonly at: Instant };

/** Under which name and handle of a shop lie. */
export const shopKey = (id: string): string => `shop:${id}`;

/** What a platform hands over of a shop takes the place of what it gave of the same kinds. May be repeated. */
export async function saveShops(
  tenant: TenantContext,
  { platformId, generation, at }: Where,
  shops: readonly GivenShop[],
): Promise<void> {
  const { database, associationId, vault } = tenant;
  const { rows } = await database.query<{ shop_id: string }>({
    name: 'shops-known',
    text: 'SELECT shop_id FROM office.known_shop WHERE association_id = $1 AND shop_id = ANY ($2::uuid[])',
    values: [associationId, shops.map(({ shopId }) => shopId)],
  });
  const known = new Set(rows.map(({ shop_id }) => shop_id));
  const added = shops.filter(({ shopId }) => !known.has(shopId)).map((shop) => ({ ...shop, id: newId() }));
  const words = await vault.sealAll(
    added.map(({ id, handle, name }) => ({ keyName: shopKey(id), text: JSON.stringify({ handle, name }) })),
  );
  const given = shops.flatMap(({ shopId, identifiers }) => identifiers.map((one) => ({ shopId, ...one })));
  const columns = [given.map((one) => one.shopId), given.map((one) => one.kind), given.map((one) => one.hash)];
  await database.query({
    name: 'shop-identifiers-replace',
    text: `DELETE FROM office.shop_identifier i
             USING (SELECT DISTINCT shop_id, kind FROM unnest($1::uuid[], $2::text[]) AS g (shop_id, kind)) g
             WHERE i.shop_id = g.shop_id AND i.kind = g.kind AND NOT EXISTS (
               SELECT FROM unnest($1::uuid[], $2::text[], $3::text[]) AS n (shop_id, kind, hash)
                WHERE n.shop_id = i.shop_id AND n.kind = i.kind AND decode(n.hash, 'hex') = i.hash)`,
    values: columns,
  });
  // in one statement: a shop without identifiers may be deleted at any time
  await database.query({
    name: 'shop-identifiers-add',
    text: `WITH shop AS (
             INSERT INTO office.known_shop (id, association_id, platform_id, shop_id, words_id, given_at)
               SELECT s.id, $4, $5, s.shop_id, s.words_id, $7
                 FROM unnest($8::uuid[], $9::uuid[], $10::uuid[]) AS s (id, shop_id, words_id) ON CONFLICT DO NOTHING)
           INSERT INTO office.shop_identifier (shop_id, association_id, platform_id, kind, hash, generation)
             SELECT DISTINCT g.shop_id, $4::uuid, $5::uuid, g.kind, decode(g.hash, 'hex'), $6::integer
               FROM unnest($1::uuid[], $2::text[], $3::text[]) AS g (shop_id, kind, hash)
             ON CONFLICT ON CONSTRAINT shop_identifier_key DO UPDATE SET generation = excluded.generation`,
    values: [
      ...[...columns, associationId, platformId, generation, at],
      ...[added.map(({ id }) => id), added.map(({ shopId }) => shopId), words],
    ],
  });
}

export type KnownShop = ShopWords & {
  readonly id: string;
  readonly shopId: string;
  readonly givenAt: Instant;
  readonly kinds: readonly IdentifierKind[];
};

/** Shops of which a platform handed something over, in the order of that. */
export async function listShops(
  { database, associationId, vault }: TenantContext,
  platformId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<readonly KnownShop[]> {
  const { rows } = await database.query<
    Omit<KnownShop, 'handle' | 'name' | 'givenAt'> & { given_at: Date; words_id: string }
  >({
    name: 'shops-of-platform',
    text: `SELECT k.id, k.shop_id AS "shopId", given_at, words_id,
                  (SELECT array_agg(DISTINCT kind ORDER BY kind) FROM office.shop_identifier i WHERE i.shop_id = k.shop_id) AS kinds
             FROM office.known_shop k
            WHERE association_id = $1 AND platform_id = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    values: [associationId, platformId, after, limit],
  });
  const opened = await vault.open(rows.map(({ words_id }) => words_id));
  return rows.map(({ id, shopId, kinds, given_at, words_id }) => {
    const words = opened.get(words_id);
    const { handle, name } = words === undefined ? { handle: '', name: '' } : (JSON.parse(words) as ShopWords);
    return { id, shopId, kinds, handle, name, givenAt: given_at.toISOString() as Instant };
  });
}

/** What platforms call these shops, by the stream of the account. */
export async function namesOfShops(
  { database, associationId, vault }: TenantContext,
  shopIds: readonly string[],
): Promise<ReadonlyMap<string, ShopWords>> {
  const { rows } = await database.query<{ shopId: string; words_id: string }>({
    name: 'names-of-known-shops',
    text: `SELECT shop_id AS "shopId", words_id FROM office.known_shop
            WHERE association_id = $1 AND shop_id = ANY ($2::uuid[])`,
    values: [associationId, shopIds],
  });
  const opened = await vault.open(rows.map(({ words_id }) => words_id));
  return new Map(
    rows.flatMap(({ shopId, words_id }) => {
      const words = opened.get(words_id);
      return words === undefined ? [] : [[shopId, JSON.parse(words) as ShopWords] as const];
    }),
  );
}

/** Of how many shops each platform has handed something over. */
export async function countShops({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ id: string; count: number }>({
    name: 'known-shops-counted',
    text: `SELECT platform_id AS id, count(*)::int AS count FROM office.known_shop
            WHERE association_id = $1 GROUP BY platform_id`,
    values: [associationId],
  });
  return new Map(rows.map(({ id, count }) => [id, count]));
}
