import { isUuid } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from './parties.js';

/**
 * The account's own list of parties, by which it finds its disputes, follows what the party's stream says. May be
 * repeated: a repeated request goes on with what is missing.
 */
export async function followAuthority(tenant: TenantContext, partyId: string, accountId: string): Promise<void> {
  const { party } = await loadParty(tenant, partyId);
  await tenant.database.query({
    name: 'follow-authority',
    text: `UPDATE office.account SET party_ids = array_remove(party_ids, $3::uuid) || CASE WHEN $4 THEN ARRAY[$3::uuid] ELSE '{}' END
             WHERE association_id = $1 AND id = $2 AND (party_ids @> ARRAY[$3::uuid]) <> $4`,
    values: [tenant.associationId, accountId, partyId, party.authorised.includes(accountId)],
  });
}

/** What accounts of the association are called, by id; the engine and the clock, which act too, have none. */
export async function namesOfAccounts(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const accountIds = [...new Set(ids)].filter(isUuid);
  if (accountIds.length === 0) return new Map();
  const { rows } = await database.query<{ id: string; name: string }>({
    name: 'names-of-accounts',
    text: 'SELECT id, name FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])',
    values: [associationId, accountIds],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
