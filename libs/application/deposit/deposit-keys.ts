import type { TenantContext } from '../command-handler/command-handler.js';

/** Title and file of a deposit lie under one key, named for whose they are: it goes with who is forgotten. */
export const depositKey = (depositId: string, ownerId: string): string => `deposit:${depositId}:${ownerId}`;

/** What is kept of the deposits of an account or a party: the names of living keys. */
export async function findKeysOfDepositor(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  ownerId: string,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>({
    name: 'deposit-keys-of-owner',
    text: `SELECT name FROM vault.key
            WHERE association_id = $1 AND destroyed_at IS NULL AND name LIKE $2 ORDER BY name`,
    values: [associationId, depositKey('%', ownerId)],
  });
  return rows.map(({ name }) => name);
}
