import { seesAgreement } from '../mediation/sees-agreement.js';
import type { Visibility } from '../../visibility/visibility.js';
import type { Dispute } from '../../core/state.js';
import { negotiationSubject } from '../../core/subject.js';
import type { Settlement } from './events.js';

/**
 * A negotiated settlement is its two sides', a mediated one its parties' and its mediator's; either is the
 * association's too.
 */
export const seesSettlement = (settlement: Settlement, visibility: Visibility, dispute: Dispute): boolean => {
  const { negotiationId, mediationId, partyIds } = settlement;
  if (negotiationId === undefined)
    return (
      mediationId !== undefined &&
      (visibility.party === undefined
        ? seesAgreement(mediationId, visibility, dispute)
        : partyIds.includes(visibility.party))
    );
  if (visibility.mediatorId !== undefined) return isAskedToTakeOver(settlement, visibility.mediatorId, dispute);
  return visibility.sees(negotiationSubject(negotiationId));
};

/** A mediator sees of settlements the one that it was asked to take over, once it has accepted. */
const isAskedToTakeOver = (settlement: Settlement, mediator: string, { mediations, settlements }: Dispute): boolean =>
  Object.values(mediations).some(
    ({ mediatorId, acceptedAt, takesOver }) =>
      mediatorId === mediator && acceptedAt !== undefined && settlements[takesOver ?? ''] === settlement,
  );
