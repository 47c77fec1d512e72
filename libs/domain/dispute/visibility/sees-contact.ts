import type { Dispute } from '../core/state.js';
import { isItsMediator } from './its-mediator.js';
import type { Viewer } from './viewer.js';

/** How and when a party can be reached for a mediation: itself, the mediator who has accepted, and the staff. */
export const seesContact = (
  mediationId: string,
  partyId: string,
  { staff, party, mediatorId }: Viewer,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => staff || party === partyId || isItsMediator(mediatorId, mediations[mediationId]);
