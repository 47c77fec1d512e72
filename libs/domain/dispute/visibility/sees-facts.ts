import type { Dispute } from '../core/state.js';
import { isItsMediator } from './its-mediator.js';
import type { Viewer } from './viewer.js';

/**
 * A record in its room is its parties' and its mediator's, not even the association's staff's; once it has left,
 * whoever may see the dispute's agreements sees it.
 */
export const seesFacts = (
  mediationId: string,
  { staff, party, mediatorId }: Pick<Viewer, 'staff' | 'party' | 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => {
  const mediation = mediations[mediationId];
  if (!mediation) return false;
  if (party !== undefined) return mediation.parties.includes(party);
  return isItsMediator(mediatorId, mediation) || (staff && mediation.facts?.leftAt !== undefined);
};
