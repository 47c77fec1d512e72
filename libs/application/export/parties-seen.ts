import type { Dispute } from '#domain/dispute/core/state.js';
import { mediationSubject } from '#domain/dispute/core/subject.js';
import type { Exhibit } from '#domain/dispute/service/evidence/state.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';

/** Whom a recipient may know by name, of which items; and everybody whose words it gets. */
export const partiesSeen = ({ pairs, sees, party }: Visibility, dispute: Dispute, exhibits: readonly Exhibit[]) => {
  const talks = Object.entries(dispute.mediations).flatMap(([id, { invited }]) =>
    sees(mediationSubject(id)) ? invited : [],
  );
  const known = new Set([...pairs.map(({ respondentId }) => respondentId), ...talks]);
  const shown = new Set(pairs.map(({ itemId }) => itemId));
  const respondents = dispute.respondents.filter(({ respondentId }) => known.has(respondentId));
  const all = [dispute.complainantId, party, ...known, ...exhibits.map(({ ownerId }) => ownerId)];
  return {
    respondents,
    items: dispute.items.filter(({ itemId }) => shown.has(itemId)),
    partyIds: [...new Set(all)].filter((id) => id !== undefined && id !== 'association') as readonly string[],
  };
};
