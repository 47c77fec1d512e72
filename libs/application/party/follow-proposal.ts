import type { TenantContext } from '../command-handler/command-handler.js';
import { closeOfficeTask, openOfficeTask } from './office-tasks.js';
import { loadParty } from './parties.js';

/** An authority that one officer proposed waits for another, as the party's stream says. May be repeated. */
export async function followProposal(tenant: TenantContext, partyId: string, proposalId: string): Promise<void> {
  const { associationId, database } = tenant;
  const proposal = (await loadParty(tenant, partyId)).party.proposals[proposalId];
  if (!proposal) return closeOfficeTask(database, 'second-authority', proposalId);
  const { proposedBy, accountId, proposedAt: at } = proposal;
  const barred = [proposedBy, accountId];
  const todo = { associationId, kind: 'second-authority' as const, aboutId: proposalId, partyId, barred };
  await openOfficeTask(database, { ...todo, at });
}
