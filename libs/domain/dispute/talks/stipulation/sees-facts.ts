import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import type { UndisputedEvent } from './events.js';

const TYPES: readonly DisputeEvent['type'][] = ['FactsDrawnUp', 'FactsSigned', 'FactsReleased', 'FactsLeftRoom'];

export const isAboutFacts = (event: DisputeEvent): event is UndisputedEvent => TYPES.includes(event.type);

/**
 * A record in its room is its parties' and its mediator's, not even the association's staff's; once it has left,
 * whoever may see the dispute's agreements sees it.
 */
export const seesFacts = (
  mediationId: string,
  { staff, party, mediatorId }: Pick<Visibility, 'staff' | 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  if (!mediation) return false;
  if (party !== undefined) return mediation.parties.includes(party);
  return (
    (mediatorId !== undefined && mediation.mediatorId === mediatorId) ||
    (staff && mediation.facts?.leftAt !== undefined)
  );
};

/** What happened with a record while it lay in the room tells the staff nothing even afterwards. */
export const seesFactsEvent = (event: UndisputedEvent, visibility: Visibility, dispute: Dispute): boolean =>
  seesFacts(event.data.mediationId, visibility, dispute) &&
  (event.type === 'FactsLeftRoom' ||
    !visibility.staff ||
    visibility.party !== undefined ||
    visibility.mediatorId !== undefined);
