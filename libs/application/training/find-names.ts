import type { TenantContext } from '../command-handler/command-handler.js';
import { findIdentity } from '../party/parties.js';

/** Names of accounts and of parties, as far as they are there yet. */
export async function findNames(
  tenant: TenantContext,
  { accountIds, partyIds }: { readonly accountIds: readonly string[]; readonly partyIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tenant.database.query<{ id: string; name: string }>({
    name: 'names-of-learners',
    text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [tenant.associationId, [...new Set(accountIds)]],
  });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  for (const partyId of new Set(partyIds)) {
    const name = (await findIdentity(tenant, partyId))?.name;
    if (name !== undefined) names.set(partyId, name);
  }
  return names;
}
