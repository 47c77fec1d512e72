import { seesAgreement } from '../mediation/sees-agreement.js';
import type { Sight } from '../../visibility/visibility.js';
import type { Dispute } from '../../core/state.js';
import { negotiationSubject } from '../../core/subject.js';
import type { Settlement } from './events.js';

/**
 * A negotiated settlement is its two sides', a mediated one its parties' and its mediator's; either is the
 * association's too.
 */
export const seesSettlement = (settlement: Settlement, sight: Sight, dispute: Dispute): boolean => {
  const { negotiationId, mediationId, partyIds } = settlement;
  if (negotiationId === undefined)
    return (
      mediationId !== undefined &&
      (sight.party === undefined ? seesAgreement(mediationId, sight, dispute) : partyIds.includes(sight.party))
    );
  if (sight.mediatorId !== undefined) return isAskedToTakeOver(settlement, sight.mediatorId, dispute);
  return sight.sees(negotiationSubject(negotiationId));
};

/** A mediator sees of settlements the one that it was asked to take over, once it has accepted. */
const isAskedToTakeOver = (settlement: Settlement, mediator: string, { mediations, settlements }: Dispute): boolean =>
  Object.values(mediations).some(
    ({ mediatorId, acceptedAt, takesOver }) =>
      mediatorId === mediator && acceptedAt !== undefined && settlements[takesOver ?? ''] === settlement,
  );
