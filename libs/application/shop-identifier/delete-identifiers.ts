import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { shopKey } from './known-shops.js';

/** Which rows go. Without kinds all of a platform's, with them those of other kinds or of another key. */
export type Leaving = {
  readonly shopIds?: readonly string[];
  readonly kind?: IdentifierKind;
  readonly unless?: { readonly kinds: readonly IdentifierKind[]; readonly generation: number };
};

const CHOSEN = `association_id = $1 AND platform_id = $2
        AND ($3::uuid[] IS NULL OR shop_id = ANY ($3)) AND ($4::text IS NULL OR kind = $4)
        AND ($5::text[] IS NULL OR NOT (kind = ANY ($5) AND generation = $6))`;

const chosenBy = (associationId: string, platformId: string, { shopIds, kind, unless }: Leaving): unknown[] => [
  ...[associationId, platformId, shopIds ?? null, kind ?? null],
  ...[unless?.kinds ?? null, unless?.generation ?? null],
];

type Place = Pick<TenantContext, 'database' | 'associationId'>;

/** How many identifiers of a platform would go. */
export async function countIdentifiers({ database, associationId }: Place, platformId: string, leaving: Leaving) {
  const { rows } = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM office.shop_identifier WHERE ${CHOSEN}`,
    chosenBy(associationId, platformId, leaving),
  );
  return rows[0]?.count ?? 0;
}

/** Deletes identifiers of a platform, and what is known of shops that have none left. May be repeated. */
export async function deleteIdentifiers(
  { database, associationId, vault }: Place & Pick<TenantContext, 'vault'>,
  platformId: string,
  leaving: Leaving,
): Promise<void> {
  await database.query(
    `DELETE FROM office.shop_identifier WHERE ${CHOSEN}`,
    chosenBy(associationId, platformId, leaving),
  );
  const { rows } = await database.query<{ id: string }>(
    `DELETE FROM office.known_shop k WHERE association_id = $1 AND platform_id = $2
        AND NOT EXISTS (SELECT FROM office.shop_identifier i WHERE i.shop_id = k.shop_id) RETURNING id`,
    [associationId, platformId],
  );
  await vault.destroyKeys(rows.map(({ id }) => shopKey(id)));
}
