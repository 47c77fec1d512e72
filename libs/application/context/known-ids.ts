import { refuse } from '#domain/kernel/refusal.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

/**
 * Refuses UnknownReference where one of these is not among what `text` finds of the association ($1) and the ids ($2),
 * the same for another's and for an id that never was.
 */
export async function checkKnown(
  { database, associationId }: Access,
  text: string,
  ids: readonly string[],
  field: string,
): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await database.query<{ readonly id: string }>(text, [associationId, ids]);
  const known = new Set(rows.map(({ id }) => id));
  for (const id of ids) if (!known.has(id.toLowerCase())) refuse('UnknownReference', { field, name: id });
}
