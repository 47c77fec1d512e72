import type { TenantContext } from '#application/command-handler/command-handler.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadParty, openIdentity } from '#application/party/parties.js';
import type { DepositMade } from '#domain/deposit/events.js';

/** What the party is called whose deposit it is, else the account; undefined once it was erased. */
export async function depositorName(
  tenant: TenantContext,
  { depositorId, partyId }: Pick<DepositMade['data'], 'depositorId' | 'partyId'>,
): Promise<string | undefined> {
  if (partyId === undefined) return (await namesOfAccounts(tenant, [depositorId])).get(depositorId);
  const { party } = await loadParty(tenant, partyId);
  return (await openIdentity(tenant, party))?.name;
}
