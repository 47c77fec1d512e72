import type { Dispute } from '../core/state.js';
import { isItsMediator } from './its-mediator.js';
import type { Viewer } from './viewer.js';

/** A calendar is its party's. */
export const seesAvailability = (partyId: string, { party }: Pick<Viewer, 'party'>): boolean => party === partyId;

/** What times are common to all, and to each side, its mediator is told, and nobody else. */
export const seesCommonTimes = (
  mediationId: string,
  { mediatorId }: Pick<Viewer, 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => isItsMediator(mediatorId, mediations[mediationId]);
