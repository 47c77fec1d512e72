import type { TenantContext } from '../command-handler/command-handler.js';

export type KeysOf = Pick<TenantContext, 'database' | 'associationId'>;

/** The names of keys that are not destroyed, by how they look. */
export async function findLivingKeys({ database, associationId }: KeysOf, like: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>({
    name: 'living-keys',
    text: `SELECT name FROM vault.key
            WHERE association_id = $1 AND destroyed_at IS NULL AND name LIKE $2 ORDER BY name`,
    values: [associationId, like],
  });
  return rows.map(({ name }) => name);
}
