import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { findSuccessions } from '#application/official-request/official-successions.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import type { Actor } from '#domain/kernel/message.js';
import { officialDueAt } from '#domain/official-request/state.js';
import { given } from '../dispute/given.js';
import type { OfficialSuccession, ProposedSuccessors } from './official-succession.dto.js';

/** What an administrator is told of those that nobody can open: by which number, by when, who had them. */
export async function viewSuccessions(
  tenant: TenantContext,
  actor: Actor,
  found: Awaited<ReturnType<typeof findSuccessions>>,
): Promise<OfficialSuccession[]> {
  const people = found.flatMap(({ request: { handlerId, secondId, successors: next } }) =>
    [handlerId, secondId, next?.handlerId, next?.secondId, next?.officerId].filter((id) => id !== undefined),
  );
  const names = await namesOfAccounts(tenant, people);
  const name = (id: string | undefined): string | undefined => (id === undefined ? undefined : names.get(id));
  return found.map(({ requestId, request }) => {
    const { received, handlerId, secondId, successors: next } = request;
    return given({
      requestId,
      number: received?.number,
      dueAt: officialDueAt(request),
      formerNames: [name(handlerId), name(secondId)].map((one) => one ?? '—'),
      proposed:
        next &&
        (given({
          ...{ handlerId: next.handlerId, secondId: next.secondId, proposedAt: next.proposedAt },
          ...{ handlerName: name(next.handlerId), secondName: name(next.secondId), proposedBy: name(next.officerId) },
          isOwn: next.officerId === actor.id,
        }) as ProposedSuccessors),
    }) as OfficialSuccession;
  });
}
