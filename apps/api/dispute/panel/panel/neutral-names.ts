import type { TenantContext } from '#application/command-handler/command-handler.js';

/** Names of neutrals by their accounts. */
export async function findNeutralNames(
  { database, associationId }: TenantContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'neutral-names',
    text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [associationId, [...new Set(ids)]],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
