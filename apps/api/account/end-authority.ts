import { endAuthorityOf } from '#application/party/end-authority.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import type { ApiParts } from '../http/parts.js';

type Authority = { readonly accountId: string; readonly partyId: string };

/**
 * The party's stream first, which decides; then the account's own list of parties, by which it finds its disputes. A
 * repeated request goes on with what is missing.
 */
export async function endAuthority(
  parts: ApiParts,
  tenant: TenantContext,
  { accountId, partyId }: Authority,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> {
  const accounts = parts.dataSource.getRepository(Account);
  if (!(await accounts.existsBy({ id: accountId, associationId: tenant.associationId }))) refuse('NotFound');
  const answer = await endAuthorityOf(tenant, partyId, accountId, by, at, request);
  await accounts
    .createQueryBuilder()
    .update()
    .set({ partyIds: () => 'array_remove(party_ids, :partyId)' })
    .where('id = :accountId', { accountId, partyId })
    .execute();
  return answer;
}
