import type { Dispute } from '../core/state.js';
import type { Settlement } from '../talks/settlement/events.js';
import { seesAgreement } from './sees-agreement.js';
import type { Viewer } from './viewer.js';

/**
 * A negotiated settlement is its two sides', a mediated one its parties' and its mediator's; either is the
 * association's too. Nobody who decides on the dispute ever sees one.
 */
export const seesSettlement = (settlement: Settlement, viewer: Viewer, dispute: Dispute): boolean => {
  const { negotiationId, mediationId, partyIds } = settlement;
  const { staff, party, mediatorId } = viewer;
  if (negotiationId === undefined)
    return (
      mediationId !== undefined &&
      (party === undefined ? seesAgreement(mediationId, viewer, dispute) : partyIds.includes(party))
    );
  if (mediatorId !== undefined) return isAskedToTakeOver(settlement, mediatorId, dispute);
  return staff || (party !== undefined && partyIds.includes(party));
};

/** A mediator sees of settlements the one that it was asked to take over, once it has accepted. */
export const isAskedToTakeOver = (
  settlement: Settlement,
  mediator: string,
  { mediations, settlements }: Dispute,
): boolean =>
  Object.values(mediations).some(
    ({ mediatorId, acceptedAt, takesOver }) =>
      mediatorId === mediator && acceptedAt !== undefined && settlements[takesOver ?? ''] === settlement,
  );
