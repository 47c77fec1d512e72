import { endAuthority } from '#domain/party/end-authority.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from './parties.js';

/**
 * The account acts for the party no longer; nothing is recorded where it did not. Refused UnknownReference for a party
 * that is not known.
 */
export function endAuthorityOf(
  tenant: TenantContext,
  partyId: string,
  accountId: string,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> {
  const command = { type: 'EndAuthority', data: { accountId }, by, at } as const;
  return answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    if (party.kind === undefined) refuse('UnknownReference', { field: 'partyId' });
    return {
      entries: [entryOf('party', stream, endAuthority(command, party), command)],
      answer: { status: 200, body: JSON.stringify({ accountId, partyId }) },
    };
  });
}
