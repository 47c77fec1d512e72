import { endAuthorityOf } from '#application/party/end-authority.js';
import type { Doorway } from '#application/command-handler/door.js';
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
  doorway: Doorway,
  { accountId, partyId }: Authority,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> {
  const accounts = parts.dataSource.getRepository(Account);
  if (!(await accounts.existsBy({ id: accountId, associationId: doorway.associationId }))) refuse('NotFound');
  const answer = await endAuthorityOf(doorway, partyId, accountId, by, at, request);
  await accounts
    .createQueryBuilder()
    .update()
    .set({ partyIds: () => 'array_remove(party_ids, :partyId)' })
    .where('id = :accountId', { accountId, partyId })
    .execute();
  return answer;
}
