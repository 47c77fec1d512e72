import { loadDispute } from '#application/dispute/disputes.js';
import { viewingsOf } from '#application/dispute/viewings.js';
import { seesExhibit, viewingParty } from '#domain/dispute/service/evidence/sees-exhibit.js';
import { sightOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** Who has looked at a file: told to the staff, and to the party whose file it is. */
export async function listViewings(
  { actor, doorway }: Caller,
  disputeId: string,
  evidenceId: string,
): Promise<{ readonly items: readonly object[] }> {
  const { dispute, standing } = await loadDispute(doorway, disputeId, actor);
  const sight = sightOf(actor, { dispute, standing });
  if (!seesExhibit(sight, dispute, evidenceId)) refuse('NotFound');
  if (!sight.staff && dispute.exhibits[evidenceId]?.ownerId !== viewingParty(sight, dispute))
    refuse('NotYourPart', { subject: 'dispute' });
  const viewings = await viewingsOf(doorway, disputeId, evidenceId);
  return {
    items: viewings.map(({ data: { viewingId, role, partyId, purpose }, meta }) =>
      given({ viewingId, at: meta.at, role, partyId, purpose, viewerId: sight.staff ? meta.by.id : undefined }),
    ),
  };
}
