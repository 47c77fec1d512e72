import type pg from 'pg';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { officeKey } from '#application/privacy/legal-holds.js';

/** Words of requests, holds and breaches, which no event names: they are kept from the sweep at once. */
export async function sealForOffice(
  { pool }: { readonly pool: Pick<pg.Pool, 'query'> },
  { vault, associationId }: Pick<TenantContext, 'vault' | 'associationId'>,
  text: string,
): Promise<string> {
  const id = await vault.seal(officeKey(associationId), text);
  await pool.query('UPDATE vault.content SET named_at = now() WHERE id = $1', [id]);
  return id;
}
