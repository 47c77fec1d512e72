import type { DocumentFacts } from '#documents/facts.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Actor } from '#domain/kernel/message.js';
import { loadOwnDispute } from '../dispute/disputes.js';
import { documentFacts } from './document-facts.js';
import { entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { draftVault } from './draft-vault.js';

export type Previewed = { readonly document: DocumentKind; readonly facts: DocumentFacts };

/**
 * The documents of one kind that a command would bring, made in the very way in which they will be made, with nothing
 * recorded and no word kept. Refused as the command would be.
 */
export async function previewDocuments(
  tenant: TenantContext,
  disputeId: string,
  by: Actor,
  kind: DocumentKind,
  make: (draft: TenantContext, file: DisputeFile) => Promise<DisputeCommand>,
): Promise<readonly Previewed[]> {
  const draft = { ...tenant, vault: draftVault(tenant.vault) };
  const file = await loadOwnDispute(tenant, disputeId, by);
  const command = await make(draft, file);
  const events = disputeDecider.decide(command, file);
  const { stream } = file;
  const recorded = entryOf('dispute', stream, events, command, file.context).events.map((event, index) => ({
    ...event,
    associationId: tenant.associationId,
    streamId: disputeId,
    version: stream.version + 1 + index,
    position: Number.MAX_SAFE_INTEGER,
    recordedAt: command.at,
  })) as unknown as typeof stream.events;
  const after = { ...stream, events: [...stream.events, ...recorded] };
  const ordered = events.flatMap((event) =>
    event.type === 'ServiceOrdered' && event.data.document === kind ? [event.data.serviceId] : [],
  );
  return Promise.all(
    ordered.map(async (serviceId) => ({ document: kind, facts: await documentFacts(draft, after, serviceId) })),
  );
}
