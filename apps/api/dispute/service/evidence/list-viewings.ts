import { loadDispute } from '#application/dispute/disputes.js';
import { viewingsOf } from '#application/dispute/viewings.js';
import { seesExhibit, seesViewings } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** Who has looked at a file: told to the staff, and to the party whose file it is. */
export async function listViewings(
  { actor, tenant }: Caller,
  disputeId: string,
  evidenceId: string,
): Promise<{ readonly items: readonly object[] }> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const exhibit = dispute.exhibits[evidenceId];
  if (!exhibit || !seesExhibit(visibility, dispute, evidenceId)) return refuse('NotFound');
  if (!seesViewings(visibility, dispute, exhibit)) refuse('NotYourPart', { subject: 'dispute' });
  const names = seesPart(visibility, 'viewers');
  const viewings = await viewingsOf(tenant, disputeId, evidenceId);
  return {
    items: viewings.map(({ data: { viewingId, role, partyId, purpose, original }, meta }) =>
      given({ viewingId, at: meta.at, role, partyId, purpose, original, viewerId: names ? meta.by.id : undefined }),
    ),
  };
}
