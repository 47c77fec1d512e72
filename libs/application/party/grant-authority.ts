import { hash } from 'node:crypto';
import { grantAuthority } from '#domain/party/grant-authority.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Authority } from '#domain/party/events.js';
import type { Answer, Request } from '#event-store/answers.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from './parties.js';

/**
 * Lets an account act for a party as far as its authority goes, in the place of what it had before. Refused
 * UnknownReference for a party that is not known.
 */
export const grantAuthorityTo = (
  tenant: TenantContext,
  partyId: string,
  { accountId, scope, until }: Authority & { readonly accountId: string },
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    const data = {
      accountId,
      basis: 'representative',
      ...(scope && { scope }),
      ...(until !== undefined && { until }),
    } as const;
    const command = { type: 'GrantAuthority', data, by, at } as const;
    return {
      entries: [entryOf('party', stream, grantAuthority(command, party), command)],
      answer: { status: 201, body: JSON.stringify({ partyId, accountId }) },
    };
  });

/** Lets an account act for a party; safe to repeat. Refused UnknownReference for a party that is not known. */
export async function authoriseAccount(
  tenant: TenantContext,
  partyId: string,
  accountId: string,
  by: Actor,
  at: Instant,
): Promise<void> {
  const command = { type: 'GrantAuthority', data: { accountId, basis: 'member' }, by, at } as const;
  const request = {
    caller: `${tenant.associationId}:office`,
    key: `authority:${partyId}:${accountId}`,
    bodyHash: hash('sha256', 'member', 'buffer'),
  };
  await answerOnce(tenant, request, async () => {
    const { party, stream } = await loadParty(tenant, partyId);
    return {
      entries: [entryOf('party', stream, grantAuthority(command, party), command)],
      answer: { status: 200, body: '{}' },
    };
  });
}
